/// Values of generated classes.
library;

import 'dart:typed_data';

import 'package:goldens/everything.g.dart';

/// Every field has a value; collections hold what their types allow.
AllTypes everything({AllTypes? self}) => AllTypes(
      aBool: true,
      anInt: -0x8000000000000000,
      aDouble: double.nan,
      aString: 'a\u0000 é 😀',
      bytes: Uint8List.fromList([1, 2, 255]),
      ints32: Int32List.fromList([-1, 0x7fffffff]),
      ints64: Int64List.fromList([-1, 0x7fffffffffffffff]),
      doubles: Float64List.fromList([0.5, double.infinity]),
      kind: Kind.water,
      reading: Reading(id: 'one'),
      object: [Kind.air, Reading(id: 'two'), 3, null],
      list: [1, 'a', null, Kind.water],
      map: {1: Reading(id: 'three'), 'a': null, null: 2.5},
      kinds: [Kind.air, null],
      rows: [
        [Reading(id: 'four', celsius: -0.0), null],
        [],
      ],
      table: {
        Kind.air: {
          1: ['a', 'b'],
          2: null,
        },
        Kind.water: {},
      },
      aNullableBool: false,
      aNullableInt: 1,
      aNullableDouble: 1,
      aNullableString: '',
      nullableBytes: Uint8List(0),
      nullableInts32: Int32List(1),
      nullableInts64: Int64List(0),
      nullableDoubles: Float64List(2),
      nullableKind: Kind.air,
      nullableReading: Reading(
        id: 'five',
        celsius: 36.6,
        kind: Kind.water,
        count: 1 << 40,
        scale: 0.1,
        label: '',
        tags: [],
        limits: null,
      ),
      nullableObject: {'a': Uint8List(1)},
      nullableList: [],
      nullableMap: {},
      nullableKinds: [],
      nullableRows: [
        null,
        [null],
      ],
      nullableTable: {
        null: {null: null},
        Kind.air: null,
      },
      self: self,
    );

/// What may be null is.
AllTypes sparse() {
  final all = everything();
  return AllTypes(
    aBool: all.aBool,
    anInt: all.anInt,
    aDouble: 0,
    aString: all.aString,
    bytes: all.bytes,
    ints32: all.ints32,
    ints64: all.ints64,
    doubles: all.doubles,
    kind: all.kind,
    reading: all.reading,
    object: 'object',
    list: [],
    map: {},
    kinds: [],
    rows: [],
    table: {},
  );
}
