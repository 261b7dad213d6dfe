/** A piece of speech with the time at which it is heard; times in seconds from the beginning, end never before start. */
export interface Cue {
  startSeconds: number;
  endSeconds: number;
  /** One line, plain text: no markup, no entities */
  text: string;
  /** Only where the file names the speaker in its markup */
  speaker?: string;
}

/** The format's times and its text still with markup; {@link cuesFrom} makes cues of them. */
export interface RawCue {
  startSeconds: number;
  endSeconds: number;
  markup: string;
}
