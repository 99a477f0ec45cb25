using System;
