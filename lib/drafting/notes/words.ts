/** Words too common to tell topics apart, German and English, lower case. */
const common = new Set(
  `aber alle allem allen aller alles als also am an ander andere anderen auch auf aus bei beim bin bis bist da dabei dadurch dafür
  dagegen daher dahin damals damit danach dann daran darauf daraus darf darin darum darüber das dass dazu dein deine dem den denn
  der deren des deshalb dessen die dies diese diesem diesen dieser dieses doch dort du durch eben ein eine einem einen einer eines
  einfach einige einigen einmal er es etwa etwas euch euer für ganz gar geben gibt gegen geht gehen gemacht genau gerade gewesen
  gibt ging groß große großen gut habe haben halt hat hatte hatten heißt heute hier hin hinter ich ihm ihn ihnen ihr ihre ihrem
  ihren ihrer im immer in indem ins ist ja jede jedem jeden jeder jedes jedoch jetzt kann kein keine keinen klar kommen kommt können
  könnte lassen lässt machen macht mal man manche mehr mein meine mich mir mit mittlerweile muss müssen nach nachdem natürlich neben
  nein nicht nichts noch nun nur ob oder oft ohne quasi recht richtig sagen sagt schon sehen sehr sei sein seine seinem seinen seiner
  seit sich sie sieht sind so sobald solche soll sollen sollte sondern sonst sowie später über überhaupt um und uns unser unsere
  unter viel viele vielen vielleicht vom von vor war waren warum was weg weil weiter welche welchem welchen welcher wenn wer werde
  werden wie wieder will wir wird wirklich wissen wo wollen worden wurde wurden würde würden während zu zum zur zwar zwei zwischen
  jahr jahre jahren prozent ding dinge sache sachen beispiel leute menschen
  about above actually after again against all also although always am an and another any anything are around as at back basically
  be because been before being below between both but by came can cannot come could did do does doing done down during each even every
  everything few first for from further get gets getting give go goes going gonna good got great had has have having he her here
  hers him his how however i if in into is it its itself just kind know last let like little look lot made make makes making many
  may maybe me mean might more most much must my need never new no nor not nothing now of off often ok okay on once one only or other
  others our out over own people point pretty put quite rather really right said same saw say says see seem she should since so some
  something sort still such take than that the their them themselves then there these they thing things think this those though three
  through time to today together too took two under until up upon us use used using very want was way we well went were what when
  where whether which while who whole whom why will with within without would year years yes yet you your yours hello hi hey thanks thank please welcome let's i'm i've i'll i'd it's that's there's
  don't can't won't isn't you're we're they're we've you've hallo danke bitte willkommen gerne also okay genau`
    .split(/\s+/)
    .filter(Boolean),
);

/** The words of a text that can tell its topic, lower case, in order. */
export function contentWords(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/\p{L}[\p{L}\p{M}'’-]*\p{L}/gu) ?? [];
  return words.map(word => word.replace(/['’]s$/, '')).filter(word => word.length > 2 && !common.has(word));
}

/**
 * A word without its commonest German and English endings, so that plural and cases count as one. Rough on purpose: it
 * only groups, it is never shown.
 */
export function stem(word: string): string {
  return word.length > 5 ? word.replace(/(?:ungen|ung|ern|en|er|es|em|e|s|n|ing|ed|ies|y)$/u, '') : word;
}

/** How often each stem occurs. */
export function countStems(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of contentWords(text)) {
      const key = stem(word);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}
