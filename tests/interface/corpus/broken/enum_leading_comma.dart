enum E { , a }
