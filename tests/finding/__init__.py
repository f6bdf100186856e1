"""Finding: hidden words, the index, what prose pages say."""
