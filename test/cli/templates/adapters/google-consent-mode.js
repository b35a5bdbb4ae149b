ADAPTERS.mode = 1;
