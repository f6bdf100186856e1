"""What the PDF dress promises."""
