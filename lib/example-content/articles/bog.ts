import { bulletList, footnote, heading, italic, paragraph, quotation, table } from '#lib/documents/build.ts';
import type { ExampleArticle } from '../article.ts';
import { bogOriginal } from './bog-original.ts';

export const bog: ExampleArticle = {
  original: bogOriginal,
  title: 'Was ein Moor den ganzen Tag tut',
  lead: 'Ein Hochmoor besteht zu neun Zehnteln aus Wasser und trägt trotzdem einen Menschen. Die Radioautorin Maren Oakeshott hat sich daraufgestellt und erklärt, wie ein Moos ohne Wurzeln das fertigbringt, warum das Moor bei Trockenheit von selbst dichtmacht und weshalb das Bild vom Schwamm nur halb stimmt.',
  excerpt: 'Ein Moos ohne Wurzeln, zwei Stockwerke und ein Ventil, das niemand bedient: wie ein Hochmoor Wasser hält.',
  tags: ['Moor', 'Wasser', 'Natur'],
  commentPolicy: 'open',
  daysAgo: 2,
  body: from => [
    paragraph(
      'Wer auf einem Hochmoor aufstampft, sieht ein paar Meter weiter eine kleine Kiefer zittern. Der Boden, der keiner ist, besteht zu etwa neun Zehnteln aus Wasser, zusammengehalten von Moos; in einem Glas Milch steckt mehr feste Masse. Lange galten solche Flächen als Ödland, zu nass für den Pflug und zu weich zum Bauen. Oakeshott hält dagegen: Ein Hochmoor sei eines der ordentlichsten Gebilde der Natur, und sein ganzes Geschäft bestehe darin, Wasser langsam zu machen.',
      from.edited(1, 2),
    ),
    heading(2, 'Wasser nur vom Himmel', from.machine()),
    paragraph(
      'Am Anfang steht die Frage, woher das Wasser kommt. Ein Niedermoor wird von unten gespeist, vom Grundwasser oder von einem Bach. Ein Hochmoor nicht: Es ist so weit über seine Umgebung hinausgewachsen, dass nur noch Regen es erreicht. Regen bringt kaum Nährstoffe mit, und diese eine Tatsache entscheidet darüber, wer hier leben kann.',
      from.machine(3),
    ),
    heading(2, 'Ein Moos, das sein eigener Brunnen ist', from.machine()),
    paragraph(
      [
        'Leben kann hier das Torfmoos, ',
        italic('Sphagnum'),
        '. Drückt man eine Handvoll davon aus, läuft das Wasser wie aus einem Schwamm: Je nach Art hält die Pflanze etwa das Zwanzigfache ihres Trockengewichts, manche Arten noch mehr.',
      ],
      from.machine(4),
    ),
    paragraph(
      'Unter dem Mikroskop sieht man, wie das geht. Zwischen einem Netz schmaler, grüner, lebender Zellen liegen große Zellen, die tot sind, leer und durchsichtig wie Glas. Sie haben Poren, laufen voll und bleiben voll. Der größte Teil der Pflanze ist also mit Absicht ein toter Behälter. Wurzeln braucht sie nicht. Sie wächst an der Spitze, stirbt am Grund ab, und aus dem Abgestorbenen wird der Torf, auf dem sie steht.',
      from.machine(5, 6),
    ),
    heading(2, 'Warum der Torf nicht verrottet', from.machine()),
    paragraph('Dass Totes liegen bleibt, statt zu verrotten, hat drei Gründe:', from.edited(7)),
    bulletList(
      [
        'Es liegt im Wasser, wo kaum Sauerstoff hinkommt.',
        'Das Moos macht sein Wasser sauer: Es nimmt die wenigen Mineralstoffe auf und gibt dafür Wasserstoff-Ionen ab.',
        'Es ist kalt.',
      ],
      from.edited(7),
    ),
    paragraph(
      [
        'Bakterien und Pilze richten unter solchen Umständen wenig aus. So kommt jedes Jahr etwas mehr hinzu, als vergeht, ungefähr ein Millimeter.',
        footnote('Die Faustregel gilt für wachsende Hochmoore im Durchschnitt; einzelne Jahre weichen stark davon ab.'),
        ' Ein Meter Torf entspricht rund tausend Jahren. Unter Oakeshott liegen sechs Meter: die Stiefel in der Gegenwart, der Grund in der Steinzeit.',
      ],
      from.machine(8),
    ),
    heading(2, 'Zwei Stockwerke und ein Ventil', from.machine()),
    paragraph(
      'Die Moorkunde unterscheidet zwei Stockwerke. Aus ihrem Zusammenspiel ergibt sich ein Ventil, das niemand bedienen muss: Bei Nässe steht das Wasser im lockeren oberen Teil, und der Überschuss läuft leicht zur Seite ab. Bei Trockenheit sinkt es bis zur dichten Schicht, und der Abfluss hört beinahe auf.',
      from.machine(9, 10),
    ),
    table(
      [
        ['Merkmal', 'Oberes Stockwerk', 'Unteres Stockwerk'],
        ['Mächtigkeit', 'einige Dezimeter', 'mehrere Meter'],
        ['Zustand', 'locker, lebend', 'alt, dicht, immer gesättigt'],
        ['Wasser', 'steigt und fällt mit dem Wetter', 'bewegt sich kaum'],
      ],
      from.edited(8, 9),
    ),
    paragraph(
      'Außerdem atmet das Moor. In einem nassen Winter hebt sich die ganze Oberfläche, in einem trockenen Sommer senkt sie sich, jeweils um mehrere Zentimeter. Ablesen lässt sich das an einem Pfahl, der im festen Grund darunter steckt. So bleibt das Moos nass, auch wenn das Wasser weniger wird.',
      from.machine(11),
    ),
    heading(2, 'Kein Schwamm, eine Bremse', from.machine()),
    paragraph(
      'An einer Stelle widerspricht Oakeshott dem beliebtesten Bild. Moore, heißt es, saugten Hochwasser auf wie ein Schwamm. Ein voller Schwamm aber saugt nichts: Nach Wochen mit Regen ist ein gesundes Moor voll, und was dann noch fällt, fließt ab. Seine Leistung ist eine andere. Es macht den Weg lang, durch Moos, Tümpel und Bülten, fast ohne Gefälle. „Eine Bremse und kein Eimer“, sagt sie.',
      from.edited(12),
    ),
    heading(2, 'Was ein Graben anrichtet', from.machine()),
    paragraph(
      'Ein Graben macht das Ventil kaputt. Nun läuft das Wasser auch im Sommer ab, Luft dringt ein, und was Jahrtausende still lag, beginnt zu verrotten. Die Oberfläche sackt um ein bis zwei Zentimeter im Jahr, am Anfang um viel mehr. Aus dem Torf wird Kohlendioxid. Moore bedecken etwa drei Prozent der Landfläche und speichern doch mehr Kohlenstoff als das Holz aller Wälder zusammen; entwässert geben sie ihn wieder her.',
      from.machine(13, 14),
    ),
    paragraph(
      'Die Reparatur ist einfach beschrieben: Man verschließt den Graben, mit Brettern, mit einem Damm aus Torf oder mit dem Aushub, der noch daneben liegt. Der Wasserstand erholt sich in Monaten, das Moos braucht Jahre, neuer Torf Jahrhunderte. Doch das Verrotten lässt nach, sobald die Luft fort ist.',
      from.machine(15),
    ),
    heading(2, 'Fazit: Langeweile ist ein gutes Zeichen', from.edited()),
    paragraph(
      'Zum Schluss erzählt Oakeshott von einem Freiwilligen und seinem Pegelbuch: zwanzig Jahre Wasserstände, mit Bleistift eingetragen. Vor dem Bau der Dämme zackt die Linie wie eine Fieberkurve, danach läuft sie fast gerade.',
      from.machine(16),
    ),
    quotation('So sieht Erholung aus: langweilig.', {
      ...from.machine(16),
      cite: 'Ein Freiwilliger, nach Maren Oakeshott',
    }),
    paragraph(
      'Wer ein Moor besucht, dem rät sie, auf dem Bohlenweg zu bleiben, sich einmal hinzulegen und die Fläche entlangzusehen. Es geschieht nichts, und das seit sechstausend Jahren.',
      from.machine(17),
    ),
  ],
  comments: [
    {
      authorName: 'Hanne',
      body: 'Den Pfahl, an dem man das Atmen ablesen kann, gibt es bei uns am Lehrpfad auch. Ich bin jahrelang daran vorbeigelaufen und habe ihn für eine alte Grenzmarke gehalten.',
      status: 'approved',
      hoursAfter: 5,
    },
    {
      authorName: 'Jürgen M.',
      body: 'Danke für die Tabelle, so habe ich das mit den zwei Stockwerken zum ersten Mal verstanden.\n\nEine Frage hätte ich: Heben und senken sich auch Niedermoore?',
      status: 'approved',
      hoursAfter: 20,
    },
    {
      authorName: 'Ruth',
      body: 'Bei Minute neun sagt sie noch etwas über Bülten, das im Artikel fehlt. Vielleicht ließe sich das ergänzen?',
      status: 'held',
      hoursAfter: 30,
    },
  ],
};
