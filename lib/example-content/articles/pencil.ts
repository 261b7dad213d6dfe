import { bulletList, footnote, heading, italic, paragraph, quotation, table } from '#lib/documents/build.ts';
import type { ExampleArticle } from '../article.ts';
import { pencilOriginal } from './pencil-original.ts';

export const pencil: ExampleArticle = {
  original: pencilOriginal,
  title: 'Der Bleistift, in dem nie Blei war',
  lead: 'Ein schwarzer Stein aus Nordengland, ein Krieg und ein Brennofen: In zehn Minuten erzählt die Kuratorin Ines Calloway vor einer halben Meter breiten Vitrine, wie aus einer Schafsmarkierung das geduldigste aller Werkzeuge wurde.',
  excerpt:
    'Graphit, Ton und ein Sandwich aus Zedernholz: viereinhalb Jahrhunderte Bleistift, an einer Vitrine erzählt.',
  tags: ['Dinge', 'Technikgeschichte'],
  commentPolicy: 'site',
  daysAgo: 23,
  body: from => [
    paragraph(
      'Vierhundertfünfzig Jahre passen in eine Vitrine. Ines Calloway betreut in einem kleinen Museum die kleinen Dinge, und sie beginnt mit einem Missverständnis: In einem Bleistift steckt kein Blei, und eine Mine aus Blei hat es in ihm nie gegeben. Das Deutsche hat den Irrtum im Namen bewahrt, das Englische in der Mine, die dort bis heute „lead“ heißt. Tatsächlich ist es Graphit, also Kohlenstoff wie Kohle und Diamant.',
      from.edited(1, 2),
    ),
    heading(2, 'Ein Stein, mit dem man Schafe zeichnete', from.machine()),
    paragraph(
      'Die Geschichte beginnt vor 1565 in Borrowdale im Norden Englands. Dort fand man einen schwarzen, fettigen Stein, so rein, dass er sich in Stäbe sägen ließ. Schäfer sollen damit ihre Tiere gezeichnet haben. Er färbte ab wie Blei, nur schwärzer, und so hieß er: schwarzes Blei.',
      from.machine(3),
    ),
    paragraph(
      [
        'Bis klar war, worum es sich handelte, vergingen zwei Jahrhunderte. 1779 zeigte der Chemiker Carl Wilhelm Scheele, dass der Stoff eine Form von Kohlenstoff ist. Zehn Jahre später bekam er seinen eigenen Namen, nach dem griechischen Wort für Schreiben: ',
        italic('Graphit'),
        '. Bis dahin wurde Borrowdale bewacht wie eine Silbermine. Nirgends sonst kannte man so große Stücke; das Bergwerk wurde nur für einige Wochen im Jahr geöffnet und danach geflutet. Jeder Stift war ein viereckiger, aus dem Stein gesägter Stab, in Holz geleimt, und jeder Verschnitt ein Verlust.',
      ],
      from.machine(4, 5),
    ),
    heading(2, 'Eine Mine ist Keramik', from.machine()),
    paragraph(
      [
        'Dann kam ein Krieg und mit ihm die Erfindung. In den 1790er Jahren war Frankreich vom englischen Graphit abgeschnitten. Die Regierung wandte sich an den Ingenieur und Maler Nicolas-Jacques Conté, der nur Tage gebraucht haben soll; sein Patent stammt von 1795.',
        footnote('In Wien arbeitete Joseph Hardtmuth etwa zur selben Zeit an derselben Mischung.'),
        ' Sein Verfahren gilt bis heute: minderen Graphit zu Pulver mahlen, mit Ton und Wasser mischen, zu Stäben pressen, trocknen und im Ofen brennen wie Töpferware.',
      ],
      from.edited(6, 7, 8),
    ),
    paragraph(
      'Damit wurde aus einem Fundstück ein Sortiment. Vor Conté nahm man, was der Berg hergab. Nach ihm ließ sich die Härte wählen: Mehr Ton gibt eine härtere Mine und einen helleren Strich, mehr Graphit eine weichere Mine und einen dunkleren.',
      from.machine(8),
    ),
    heading(2, 'Was die Buchstaben bedeuten', from.machine()),
    paragraph(
      'Aus dieser Mischung erklärt sich die Prägung auf jedem Stift; die Zahlen davor zählen die Stufen.',
      from.machine(9),
    ),
    table(
      [
        ['Prägung', 'Englisch', 'Strich'],
        ['6H bis H', 'hard', 'hart und hell, am Ende kratzend'],
        ['F', 'firm', 'zwischen H und HB'],
        ['HB', 'hard, black', 'die Mitte, in der fast alles geschrieben wird'],
        ['B bis 6B', 'black', 'weich und dunkel, am Ende schmierend'],
      ],
      from.edited(8, 9),
    ),
    heading(2, 'Niemand bohrt', from.machine()),
    paragraph(
      'Wie kommt die Mine ins Holz? Kinder fragen das immer, sagt Calloway, und sie glauben, dass jemand bohrt. Niemand bohrt. Man fräst Rillen in ein flaches Brett, legt in jede eine Mine und leimt ein zweites gerilltes Brett darauf wie bei einem Sandwich. Aus diesem Block werden die Stifte geschnitten. Das Holz war lange Rotzeder, später meist Weihrauchzeder: gerade gemasert, weich und gut zu spitzen. Sechs Kanten haben die meisten Stifte aus zwei guten Gründen:',
      from.machine(10, 11),
    ),
    bulletList(
      ['Sie rollen nicht vom Tisch.', 'Aus einem Brett lassen sich mehr sechseckige als runde gewinnen.'],
      from.machine(11),
    ),
    heading(2, 'Zurücknehmen, was man geschrieben hat', from.machine()),
    paragraph(
      'Radiert wurde bis ins 18. Jahrhundert mit Brot, mit einer Kugel aus weicher Krume. 1770 hielt Joseph Priestley fest, dass sich ein Pflanzengummi aus Übersee vorzüglich eigne, die Spuren des schwarzen Bleis fortzureiben. 1858 ließ sich Hymen Lipman aus Philadelphia einen Stift mit einem Stück Gummi am Ende patentieren und verkaufte das Patent für ein Vermögen. 1875 erklärte der Oberste Gerichtshof der Vereinigten Staaten es für nichtig: Stift und Gummi täten beide nur, was sie immer getan hätten; ein gemeinsamer Stab mache daraus keine Erfindung.',
      from.machine(12, 13),
    ),
    heading(2, 'Fazit: ein Werkzeug, das verzeiht', from.machine()),
    paragraph(
      'Warum werden Bleistifte noch immer in Milliarden hergestellt? Weil sie über Kopf schreiben, unter Wasser und im Frost, weil sie nicht auslaufen, nicht eintrocknen und jederzeit zeigen, wie viel noch da ist.',
      from.machine(14),
    ),
    quotation('Und er verzeiht, was unter Werkzeugen selten ist.', {
      ...from.machine(14),
      cite: 'Ines Calloway, übersetzt',
    }),
    paragraph(
      'Zum Schluss bittet Calloway ihr Publikum, einen Stift aus der Tasche zu nehmen und das stumpfe Ende anzusehen. Dort verläuft die Naht, an der zwei Bretter zusammengeleimt wurden. Wer sie einmal gesehen hat, sieht sie immer.',
      from.machine(15),
    ),
  ],
  comments: [],
};
