export const SOURCE_LIMITS = {
  /** Characters of an original's text, however it arrives: two days of speech, or a thick book */
  characters: 2_000_000,
  /** MiB of an uploaded file, of whatever kind; of captions `parseCaptions` takes 10 */
  fileMegabytes: 50,
} as const;
