/** Takes from the document what surrounds an article. */
export function removeFurniture(_document: Document): void {}
