/**
 * No tokenizer packs more characters of running text into a token than this. OpenAI's and Anthropic's need about 4.5 for
 * English prose and 3.5 for German; JSON around it and other scripts need more tokens, not fewer.
 */
const mostCharactersPerToken = 5.5;

/**
 * Whether a server counted so few tokens that it cannot have read the whole question. Ollama drops the beginning of what
 * does not fit its context and says nothing.
 *
 * @param characters length of the question
 * @param inputTokens as the server counted; undefined where it did not
 */
export function wasCutByServer(characters: number, inputTokens: number | undefined): boolean {
  return (
    inputTokens !== undefined &&
    inputTokens > 0 &&
    characters > 8_000 &&
    inputTokens * mostCharactersPerToken < characters
  );
}
