export const IMAGE_LIMITS = {
  /** MiB of the file as it is brought in; what server actions accept is a little more */
  megabytes: 10,
  /** Million pixels after decoding, all frames of an animation together: bounds memory to some 250 MB */
  megapixels: 60,
  /** Longest side as stored, pixels; larger images are scaled down */
  side: 2560,
  /** Seconds one image may take */
  seconds: 30,
} as const;
