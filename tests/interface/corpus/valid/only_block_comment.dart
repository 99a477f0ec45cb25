/* one /* two /* three */ */ */
