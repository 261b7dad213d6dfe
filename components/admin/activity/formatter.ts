import type { createFormatter } from 'use-intl/core';

/** Dates and numbers in the blog's language and zone. */
export type Formatter = ReturnType<typeof createFormatter>;
