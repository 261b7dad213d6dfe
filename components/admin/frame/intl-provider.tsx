'use client';

import { type AbstractIntlMessages, NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';

interface Props {
  locale: string;
  /** IANA name of the zone dates are shown in */
  timeZone: string;
  messages: AbstractIntlMessages;
  children: ReactNode;
}

/** A client module of its own: on the server next-intl's provider would look for a request configuration we do without. */
export function IntlProvider({ children, ...rest }: Props) {
  return <NextIntlClientProvider {...rest}>{children}</NextIntlClientProvider>;
}
