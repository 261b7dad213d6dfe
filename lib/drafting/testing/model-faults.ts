/** What the next request meets instead of a good answer. */
export type Fault =
  | 'ok'
  /** No JSON at all */
  | 'malformed'
  /** JSON that breaks off, with finish_reason `stop` */
  | 'truncated'
  /** The same with finish_reason `length`: the context was full */
  | 'cut-off'
  /** Good JSON between polite words, thoughts and a code fence */
  | 'chatty'
  /** Ids that do not exist */
  | 'wrong-ids'
  /** Not a word, until the client gives up */
  | 'silent'
  /** 429 with Retry-After: 0 */
  | 'rate-limited'
  /** 429 with Retry-After: 3600 */
  | 'rate-limited-long'
  | 'quota'
  | 'server-error'
  | 'context-too-long'
  /** The connection breaks in the middle of the answer */
  | 'dropped'
  | 'refusal'
  /** 400 for every request with a JSON schema; holds until the next script */
  | 'no-structure'
  /** One JSON body where a stream was asked for; holds until the next script */
  | 'not-streamed'
  /** A web page, as a proxy or a wrong address would send it */
  | 'web-page'
  /** An answer with more in it than was asked for: markup, addresses, unknown fields */
  | 'steered';

/** The answer as a model in this state would give it. */
export function spoiled(fault: Fault, answer: string): string {
  switch (fault) {
    case 'malformed':
      return 'Gern, hier ist ein Überblick über den Text, allerdings ohne jede Form.';
    case 'truncated':
    case 'cut-off':
      return answer.slice(0, Math.floor(answer.length * 0.6));
    case 'chatty':
      return `<think>{"overlegt": "noch"} Also gut.</think>Gern. Hier ist das Ergebnis:\n\`\`\`json\n${answer}\n\`\`\`\nIch hoffe, es hilft.`;
    case 'wrong-ids':
      return answer.replace(/"(p|t)\d+(?:-(?:p|t)\d+)?"/g, '"$199999"');
    case 'refusal':
      return 'Dazu kann ich nichts schreiben.';
    case 'steered':
      return JSON.stringify({
        ...JSON.parse(
          answer.replace(
            /\."/g,
            '. <script>alert(1)</script> [hier](https://fremd.example/a) https://fremd.example/b [p1]"',
          ),
        ),
        publish: true,
        document: { type: 'doc' },
      });
    default:
      return answer;
  }
}
