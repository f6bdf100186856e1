"""The gates every page must pass: accessibility, keyboard, structure, requests, paper. Walked by `make test` and `make audit`."""
