ADAPTERS.mode = 2;
