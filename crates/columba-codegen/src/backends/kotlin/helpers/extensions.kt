/** Types that Flutter's codec does not have, as values that it has. */
private object PigeonTypes {
  fun encodeInstant(value: Instant): List<Any?> {
    val seconds = Math.multiplyExact(value.epochSecond, 1_000_000L)
    return listOf(Math.addExact(seconds, value.nano / 1_000L), true)
  }

  fun decodeInstant(value: List<Any?>): Instant =
    Instant.EPOCH.plus(value[0] as Long, ChronoUnit.MICROS)

  fun encodeDuration(value: Duration): Long =
    Math.addExact(Math.multiplyExact(value.seconds, 1_000_000L), value.nano / 1_000L)

  fun decodeDuration(value: Long): Duration =
    Duration.of(value, ChronoUnit.MICROS)

  fun encodeBytes(value: ByteBuffer): ByteArray = ByteArray(value.remaining()).also { value.duplicate().get(it) }

  fun encodeShorts(value: ShortArray): ByteArray =
    littleEndian(ByteArray(value.size * 2)).apply { asShortBuffer().put(value) }.array()

  fun decodeShorts(value: ByteArray): ShortArray =
    ShortArray(value.size / 2).also { littleEndian(value).asShortBuffer().get(it) }

  fun encodeInts(value: IntArray): ByteArray =
    littleEndian(ByteArray(value.size * 4)).apply { asIntBuffer().put(value) }.array()

  fun decodeInts(value: ByteArray): IntArray =
    IntArray(value.size / 4).also { littleEndian(value).asIntBuffer().get(it) }

  fun encodeLongs(value: LongArray): ByteArray =
    littleEndian(ByteArray(value.size * 8)).apply { asLongBuffer().put(value) }.array()

  fun decodeLongs(value: ByteArray): LongArray =
    LongArray(value.size / 8).also { littleEndian(value).asLongBuffer().get(it) }

  private fun littleEndian(bytes: ByteArray): ByteBuffer =
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN)
}
