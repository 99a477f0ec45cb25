//! Echoes, and fails when it is asked to.

use super::meter::{Meter, Node, Point, Reading};
use columba::{FlutterError, Value};

pub(crate) struct PlainMeter;

impl Meter for PlainMeter {
    fn reset(&self) -> Result<(), FlutterError> {
        Ok(())
    }

    fn add(&self, a: i64, b: i64) -> Result<i64, FlutterError> {
        a.checked_add(b).ok_or_else(|| FlutterError::new("overflow"))
    }

    fn scale(&self, value: f64, by: f64) -> Result<f64, FlutterError> {
        Ok(value * by)
    }

    fn invert(&self, value: bool) -> Result<bool, FlutterError> {
        Ok(!value)
    }

    fn greet(&self, name: String) -> Result<String, FlutterError> {
        Ok(format!("Hello {name}"))
    }

    fn echo(&self, reading: Reading) -> Result<Reading, FlutterError> {
        Ok(reading)
    }

    fn echo_node(&self, node: Option<Node>) -> Result<Option<Node>, FlutterError> {
        Ok(node)
    }

    fn echo_points(&self, points: Vec<Point>) -> Result<Vec<Point>, FlutterError> {
        Ok(points)
    }

    fn echo_bytes(&self, bytes: Vec<u8>) -> Result<Vec<u8>, FlutterError> {
        Ok(bytes)
    }

    fn echo_any(&self, value: Value) -> Result<Value, FlutterError> {
        Ok(value)
    }

    fn checksum(&self, bytes: &[u8], seed: i64) -> Result<i64, FlutterError> {
        Ok(bytes.iter().fold(seed, |sum, byte| sum.wrapping_add(i64::from(*byte))))
    }

    fn length(&self, bytes: &[u8]) -> Result<i64, FlutterError> {
        i64::try_from(bytes.len()).map_err(|_| FlutterError::new("overflow"))
    }

    fn repeat(&self, text: String) -> Result<String, FlutterError> {
        Ok(text)
    }

    fn echo_point(&self, point: Point) -> Result<Point, FlutterError> {
        Ok(point)
    }

    fn fail(&self, code: String, message: Option<String>, details: Value) -> Result<(), FlutterError> {
        Err(FlutterError { code, message, details })
    }

    #[expect(clippy::panic, reason = "what a panic becomes is tested")]
    fn panic(&self, message: String) -> Result<(), FlutterError> {
        panic!("{message}")
    }

    fn nest(&self, levels: i64) -> Result<Node, FlutterError> {
        let innermost = Node { name: String::new(), children: vec![] };
        Ok((1..levels).fold(innermost, |node, _| Node { name: String::new(), children: vec![node] }))
    }

    fn missing(&self) -> Result<Value, FlutterError> {
        Ok(Value::Null)
    }
}
