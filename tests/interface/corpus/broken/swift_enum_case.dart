enum E {
  case a
  case b
}
