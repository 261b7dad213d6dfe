'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { httpDoor } from './saving/door.ts';
import { watchPage } from './saving/page-events.ts';
import { channelOf } from './saving/peers.ts';
import { indexedStore, localStore } from './saving/record-store.ts';
import { SavingSession } from './saving/session.ts';
import type { SavingStatus } from './saving/status.ts';
import type { EditedText, StoredText } from './saving/text.ts';

interface Options {
  postId: string;
  stored: StoredText;
  /** False until the editor stands */
  ready: boolean;
  read: () => EditedText;
  show: (text: EditedText) => void;
}

/** Milliseconds that the editor waits at most for what an earlier page left behind */
const longestWait = 2000;

/** The saving of the post on this page; undefined until what an earlier page left behind has been looked for. */
export function useSaving({ postId, stored, ready, read, show }: Options): SavingSession | undefined {
  const [session, setSession] = useState<SavingSession>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: one session as long as the editor stands; later props are its own saves
  useEffect(() => {
    if (!ready) return;
    let last: EditedText | undefined;
    const next = new SavingSession({
      ...{ postId, stored, channel: channelOf(postId) },
      door: httpDoor(`/admin/posts/${postId}/text`),
      stores: { main: indexedStore(), quick: localStore() },
      read: () => last ?? read(),
      show: text => {
        if (last) last = text;
        else show(text);
      },
    });
    const stopWatching = watchPage(next);
    // A browser that does not open its database must not keep the person from writing.
    const patience = new Promise(resolve => setTimeout(resolve, longestWait));
    void Promise.race([next.recover(), patience]).finally(() => setSession(next));
    return () => {
      // The editor goes now; what has to be saved yet is what it showed last.
      last = read();
      stopWatching();
      void next.end();
    };
  }, [postId, ready]);
  return session;
}

/** What is true of the text now. */
export function useSavingStatus(session: SavingSession): SavingStatus {
  return useSyncExternalStore(
    listener => session.subscribe(listener),
    () => session.status,
    () => session.status,
  );
}
