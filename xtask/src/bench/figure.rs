//! Measured figures and what is required of them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::error::{Error, Result};

/// One measured figure. The limit is what the same work costs at best, measured in the same run.
#[derive(Debug)]
pub(crate) struct Figure {
    pub(crate) name: String,
    unit: String,
    median: f64,
    /// Absent for a figure that stands alone.
    limit: Option<Limit>,
    /// All that the program wrote about it.
    raw: Value,
}

#[derive(Debug)]
struct Limit {
    name: String,
    median: f64,
    ratio: f64,
}

impl Figure {
    /// The figures in `{"figures": [...]}`; an error says which entry is wrong.
    pub(crate) fn parse_all(text: &str) -> Result<Vec<Self>, String> {
        let report: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let figures = report.get("figures").and_then(Value::as_array).ok_or("there is no list `figures`")?;
        let parsed = figures.iter().map(|raw| Self::parse(raw).ok_or_else(|| format!("not a figure: {raw}")));
        parsed.collect()
    }

    fn parse(raw: &Value) -> Option<Self> {
        let text = |key: &str| raw.get(key).and_then(Value::as_str).map(str::to_owned);
        let number = |key: &str| raw.get(key).and_then(Value::as_f64);
        let limit = match text("limit") {
            Some(name) => Some(Limit { name, median: number("limit_median")?, ratio: number("ratio")? }),
            None => None,
        };
        Some(Self { name: text("name")?, unit: text("unit")?, median: number("median")?, limit, raw: raw.clone() })
    }

    /// Of each figure the one with the median ratio among several runs, which all have the same figures.
    pub(crate) fn medians(runs: Vec<Vec<Self>>) -> Vec<Self> {
        let mut by_name: BTreeMap<String, Vec<Self>> = BTreeMap::new();
        for figure in runs.into_iter().flatten() {
            by_name.entry(figure.name.clone()).or_default().push(figure);
        }
        let median = |mut figures: Vec<Self>| {
            figures.sort_by(|a, b| a.ratio().total_cmp(&b.ratio()));
            let middle = figures.len() / 2;
            figures.into_iter().nth(middle)
        };
        by_name.into_values().filter_map(median).collect()
    }

    fn ratio(&self) -> f64 {
        self.limit.as_ref().map_or(f64::NAN, |limit| limit.ratio)
    }

    /// The ratio, beside what is required.
    fn verdict(&self, requirements: &Requirements) -> Option<(f64, f64)> {
        Some((self.limit.as_ref()?.ratio, requirements.of(&self.name)?))
    }

    /// What the program wrote, with `required` and `met` where something is required.
    pub(crate) fn report(&self, requirements: &Requirements) -> Value {
        let mut report = self.raw.clone();
        if let (Some(report), Some((ratio, required))) = (report.as_object_mut(), self.verdict(requirements)) {
            report.insert("required".to_owned(), required.into());
            report.insert("met".to_owned(), (ratio <= required).into());
        }
        report
    }
}

/// The highest ratio to its limit that each figure may have.
#[derive(Debug, Default)]
pub(crate) struct Requirements(BTreeMap<String, f64>);

impl Requirements {
    /// What all the files require together.
    pub(crate) fn read_all<const N: usize>(paths: [PathBuf; N]) -> Result<Self> {
        let mut all = BTreeMap::new();
        for path in paths {
            all.extend(Self::read(&path)?.0);
        }
        Ok(Self(all))
    }

    /// Reads `{"NAME": RATIO, ...}`; no file requires nothing.
    fn read(path: &Path) -> Result<Self> {
        if !path.exists() {
            return Ok(Self::default());
        }
        let text = fs::read_to_string(path).map_err(Error::file("read", path))?;
        Self::parse(&text).ok_or_else(|| Error::Content {
            path: path.to_path_buf(),
            what: "this is not an object of ratios by name".to_owned(),
            help: "write it as {\"round_trip\": 2.5}".to_owned(),
        })
    }

    fn parse(text: &str) -> Option<Self> {
        let object: Value = serde_json::from_str(text).ok()?;
        let ratios = object.as_object()?.iter().map(|(name, ratio)| Some((name.clone(), ratio.as_f64()?)));
        ratios.collect::<Option<_>>().map(Self)
    }

    fn of(&self, name: &str) -> Option<f64> {
        self.0.get(name).copied()
    }
}

/// The figures as a table; a ratio over the required one is marked.
pub(crate) fn table(figures: &[Figure], requirements: &Requirements) -> String {
    let heads = ["figure", "median", "unit", "limit", "limit median", "ratio", "required", ""].map(str::to_owned);
    let rows: Vec<_> = std::iter::once(heads).chain(figures.iter().map(|figure| row(figure, requirements))).collect();
    let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max();
    let mut table = String::new();
    for row in &rows {
        let mut line = String::new();
        for (column, cell) in row.iter().enumerate() {
            let width = width(column).unwrap_or(0);
            // Names to the left, numbers to the right; writing to a string cannot fail.
            let _ = if matches!(column, 1 | 4..=6) {
                write!(line, "{cell:>width$}  ")
            } else {
                write!(line, "{cell:width$}  ")
            };
        }
        let _ = writeln!(table, "{}", line.trim_end());
    }
    table
}

fn row(figure: &Figure, requirements: &Requirements) -> [String; 8] {
    let limit = figure.limit.as_ref();
    let required = figure.verdict(requirements);
    [
        figure.name.clone(),
        rounded(figure.median),
        figure.unit.clone(),
        limit.map_or_else(String::new, |limit| limit.name.clone()),
        limit.map_or_else(String::new, |limit| rounded(limit.median)),
        limit.map_or_else(String::new, |limit| format!("{:.2}", limit.ratio)),
        required.map_or_else(String::new, |(_, required)| format!("{required:.2}")),
        required.filter(|(ratio, required)| ratio > required).map_or_else(String::new, |_| "OVER".to_owned()),
    ]
}

/// Three digits or more, whatever the size.
fn rounded(number: f64) -> String {
    match number.abs() {
        size if size >= 100.0 => format!("{number:.0}"),
        size if size >= 10.0 => format!("{number:.1}"),
        size if size >= 1.0 => format!("{number:.2}"),
        _ => format!("{number:.3}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIGURES: &str = r#"{"figures":[
        {"name":"call","unit":"ns","median":120.4,"min":1,"max":2,"limit":"ffi","limit_median":100,"ratio":1.204},
        {"name":"start","unit":"ms","median":3.5}]}"#;

    #[test]
    fn the_table_marks_what_is_over() {
        let figures = Figure::parse_all(FIGURES).unwrap();
        let strict = table(&figures, &Requirements::parse(r#"{"call": 1.2}"#).unwrap());
        let call = strict.lines().nth(1).unwrap().split_whitespace().collect::<Vec<_>>();
        assert_eq!(call, ["call", "120", "ns", "ffi", "100", "1.20", "1.20", "OVER"]);
        let lenient = table(&figures, &Requirements::parse(r#"{"call": 1.3}"#).unwrap());
        assert!(!lenient.contains("OVER"));
    }

    #[test]
    fn the_report_keeps_what_was_measured_and_adds_the_verdict() {
        let figures = Figure::parse_all(FIGURES).unwrap();
        let report = figures[0].report(&Requirements::parse(r#"{"call": 1.2}"#).unwrap());
        assert_eq!((&report["max"], &report["required"], &report["met"]), (&2.into(), &1.2.into(), &false.into()));
        assert_eq!(figures[1].report(&Requirements::default())["name"], "start");
    }

    #[test]
    fn of_several_runs_the_median_ratio_counts() {
        let run = |ratio: f64| {
            let figure = r#"{"name":"call","unit":"ns","median":1,"limit":"ffi","limit_median":1,"ratio":RATIO}"#;
            let text = format!("{{\"figures\":[{figure}]}}").replace("RATIO", &ratio.to_string());
            Figure::parse_all(&text).unwrap()
        };
        let medians = Figure::medians(vec![run(1.3), run(1.0), run(1.1)]);
        assert_eq!(medians.iter().map(Figure::ratio).collect::<Vec<_>>(), [1.1]);
    }

    #[test]
    fn a_malformed_figure_is_shown() {
        let error = Figure::parse_all(r#"{"figures":[{"name":"call"}]}"#).unwrap_err();
        assert_eq!(error, r#"not a figure: {"name":"call"}"#);
    }
}
