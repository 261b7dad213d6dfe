import { randomUUID } from 'node:crypto';
import { database } from '#lib/database/client.ts';
import type { DraftForm, DraftLength } from '#lib/database/generated/enums.ts';

interface SourceWish {
  passages?: readonly { text: string; heading?: string; startSeconds?: number; page?: number }[];
  title?: string;
  url?: string | null;
  author?: string;
}

/** An original in the database, with the passages given or the short talk below. */
export async function aSource({ passages = talk, ...wish }: SourceWish = {}): Promise<{ id: string }> {
  return await database().source.create({
    data: {
      identity: `text:${randomUUID()}`,
      kind: 'youtube',
      title: 'Was ein Steinbackofen kann',
      author: 'Marit Hollweg',
      publisher: 'YouTube',
      url: 'https://www.youtube.com/watch?v=abcdefghijk',
      language: 'de',
      ...wish,
      passages: { create: passages.map((passage, index) => ({ ordinal: index + 1, ...passage })) },
    },
    select: { id: true },
  });
}

interface RunWish {
  sourceId?: string;
  form?: DraftForm;
  length?: DraftLength;
  locale?: string;
}

/** A run that waits, as `startDraft` would have made it, without a job. */
export async function aRun(wish: RunWish = {}): Promise<{ id: string; sourceId: string }> {
  const sourceId = wish.sourceId ?? (await aSource()).id;
  return await database().draftRun.create({
    data: { form: 'report', locale: 'de', ...wish, sourceId },
    select: { id: true, sourceId: true },
  });
}

/** Sixteen passages in four subjects, with times. */
export const talk = [
  'Ein Steinbackofen wird nicht eingeschaltet, er wird geladen. Wir heizen ihn am Abend vorher mit Buchenholz, bis das Gewölbe weiß ist.',
  'Die Schamottesteine nehmen dabei die Wärme auf. Nach vier Stunden Feuer hat der Boden 320 Grad, die Kuppel noch mehr.',
  'Dann räumen wir die Glut aus und warten. Erst wenn die Hitze sich verteilt hat, kommt das erste Brot hinein.',
  'Wer zu früh einschießt, verbrennt den Boden. Das haben wir im ersten Jahr oft genug getan, mit dem halben Dorf als Zeugen.',
  'Beim Teig rechnen wir mit langer Führung. Der Sauerteig steht 18 Stunden, bei 24 Grad, in der Holzmulde meiner Großmutter.',
  'Roggenmehl aus der Mühle in Altenried, Wasser, Salz. Mehr kommt nicht hinein, und mehr braucht es auch nicht.',
  'Der Sauerteig entscheidet über den Geschmack. Ist er zu warm geführt, wird er sauer; ist er zu kalt geführt, bleibt er stumm.',
  'Aus 40 Kilogramm Mehl backen wir 62 Laibe. Jeder wiegt nach dem Backen etwa ein Kilo.',
  'Das Gewölbe selbst haben wir 2017 gebaut. Die Steine kamen aus einer abgerissenen Ziegelei bei Sankt Veit.',
  'Herr Ambros Kettler, der letzte Ofenbauer im Tal, hat uns gezeigt, wie man den Lehm mischt und die Kuppel ohne Schalung mauert.',
  'Gekostet hat der Bau 8.400 Euro, das meiste davon für die Dämmung. Die Arbeit haben wir selbst gemacht, zu neunt, über zwei Sommer.',
  'Ohne die Dämmung aus Blähton würde der Ofen über Nacht auskühlen. Mit ihr sind es am Morgen danach noch 180 Grad.',
  'Heute backen hier 23 Familien. Jede hat einen festen Samstag, und wer fehlt, gibt sein Holz an den Nächsten weiter.',
  'Der Verein wurde im März 2019 gegründet. Am Anfang waren wir sechs, und keiner konnte backen.',
  'Was mich überrascht hat: Die Jungen kommen. Sie wollen etwas mit den Händen tun, das man danach essen kann.',
  'Vielen Dank fürs Zuhören, und wenn Sie einmal im Tal sind, kommen Sie an einem Samstag vorbei.',
].map((text, index) => ({ text, startSeconds: index * 21 }));

const subjects = [
  ['Gletscher', 'Schmelzwasser', 'Pegel', 'Geröll'],
  ['Wasserkraft', 'Turbine', 'Stausee', 'Netzbetreiber'],
  ['Almwirtschaft', 'Senner', 'Weidegang', 'Käserei'],
  ['Seilbahn', 'Talstation', 'Skigebiet', 'Beschneiung'],
  ['Lawinenschutz', 'Verbauung', 'Bannwald', 'Sprengung'],
  ['Bergbahnhof', 'Zahnrad', 'Tunnel', 'Fahrplan'],
] as const;

/** So many different passages of about 60 words, subject after subject. */
export function longTalk(count: number): { text: string; startSeconds: number }[] {
  return Array.from({ length: count }, (_, index) => {
    const [a, b, c, d] = subjects[Math.floor((index * subjects.length) / count)] ?? subjects[0];
    const text =
      `Im Abschnitt ${index + 1} der Begehung ging es um ${a} und ${b}. Gemessen wurden ${100 + index} Einheiten, mehr als im ` +
      `Vorjahr, und die Leute vor Ort führten das auf ${c} zurück. Wer ${d} kennt, den wundert es nicht: Schon vor Jahren hatte ` +
      `man beobachtet, dass ${a} sich verändert, sobald ${d} fehlt. Entschieden ist damit nichts, aber ${b} bleibt auf der ` +
      'Tagesordnung, und die Gemeinde will bis zum Herbst berichten, was sie daraus macht.';
    return { text, startSeconds: index * 25 };
  });
}
