package duty.cli;

/** In what form a command answers. */
enum Format {
  HUMAN,
  JSON,
  TEXT,
  MARKDOWN
}
