import { a } from 'dart:core';
