/** What a server action answers. Sentences are in the blog's language and ready to be shown. */
export type ActionResult<Value> =
  | { ok: true; value: Value }
  | {
      ok: false;
      error: {
        /** Key below `errors.` */
        code: string;
        message: string;
        /** Sentences by name of the field */
        fields?: Record<string, string>;
      };
    };

/** A failure that also says what was typed, for pages that are loaded anew. */
export type FormResult<Value> = ActionResult<Value> & { typed?: Record<string, string> };
