"""What readers see, computed: pure functions of the library."""
