/// Objects of the host behind objects of Dart.
library;

import 'proxies/callbacks.dart' as callbacks;
import 'proxies/identity.dart' as identity;
import 'proxies/lifetime.dart' as lifetime;
import 'proxies/members.dart' as members;

void add() {
  members.add();
  callbacks.add();
  identity.add();
  lifetime.add();
}
