/**
 * How German, English and French publishers word what is not part of the article. Each pattern is matched against the
 * text of a whole leaf, in lower case, without marks and spaces at its ends.
 */

/** Labels that stand alone */
export const LABEL = whole(
  'anzeigen?|werbung|advertisement|advertorial|advertising|ad|ads|(?:paid |sponsored )(?:post|content)|sponsored|gesponsert|publicité|scroll to continue',
  'drucken|print|pdf|artikel drucken|seite drucken|e-?mail|teilen|share|tweet(?:en)?|twittern|merken|pin it|facebook|twitter|x|whatsapp|linkedin|xing|pinterest|instagram|telegram|reddit|flipboard|pocket|mastodon|bluesky|link kopieren|copy link|kopieren',
  '(?:artikel|beitrag|seite|inhalt|diesen (?:artikel|beitrag)) (?:teilen|drucken|merken|empfehlen|weiterempfehlen|versenden)|teilen (?:sie|auf|mit)(?: .{0,40})?|share (?:this|on|via)(?: .{0,40})?|jetzt teilen',
  '\\d[\\d.,]*k?\\s*(?:kommentare?|comments?|shares?|likes?|views?|aufrufe|antworten|replies|leserkommentare)|(?:kommentare?|comments?|shares?|likes?|leserkommentare)\\s*\\(?\\d*\\)?|no comments|keine kommentare',
  '(?:lesezeit|lesedauer|reading time)\\s*:?\\s*(?:ca\\.?\\s*)?\\d+.{0,20}|\\d+\\s*(?:min(?:uten?|utes?)?\\.?)\\s*(?:read|lesezeit|lesedauer|reading time)?|\\d+ min read',
  '(?:zurück|back)(?: (?:zu[rm]?|to|nach) .{1,40})?|nach oben|back to top|zum seitenanfang|weiterlesen|weiter lesen|mehr lesen|mehr erfahren|mehr anzeigen|read more|continue reading|show more|learn more|lire la suite|zur (?:galerie|bildergalerie|startseite|übersicht)|(?:nächster?|vorheriger?|previous|next) (?:artikel|beitrag|seite|post|article|page)',
  'inhaltsverzeichnis|inhalt|table of contents|contents|auf dieser seite|on this page|in diesem artikel',
);

/** Headings of lists of other articles, of boxes and of what follows an article; with what follows them */
export const OTHER_SECTION = whole(
  '(?:lesen|hören|sehen|schauen) sie (?:auch|mehr|hier|dazu|weiter|jetzt)(?: .{0,40})?|lies auch|auch (?:interessant|lesenswert|spannend)|lesetipps?|mehr (?:zum thema|zu diesem thema|dazu|aus(?: .{1,40})?|artikel|news|nachrichten|beiträge|von .{1,40}|über .{1,40}|zu .{1,40})|mehr für (?:sie|dich)',
  '(?:das|dies) (?:könnte|dürfte) (?:sie|dich|euch)(?: auch| ebenfalls)? interessieren|(?:diese|weitere|ähnliche|verwandte|empfohlene|beliebte(?:ste)?|aktuelle|neueste|neue|meistgelesene|top|passende) (?:interessante |spannende |beliebte )?(?:artikel|beiträge|themen|news|meldungen|nachrichten|inhalte|posts|storys?|stories|links|videos|produkte|seiten|episoden|folgen|rezepte)(?: .{0,40})?|passend (?:dazu|zum thema)|(?:unsere|redaktions?)-?\\s?empfehlungen?|(?:wir empfehlen|heute empfehlen wir)(?: .{0,40})?|empfehlungen?|siehe auch|meistgelesen|am meisten gelesen|themen des tages|zum weiterlesen',
  'related(?: (?:posts?|articles?|stories|content|topics|coverage|news|links|reading|videos?))?|recommended(?: .{0,30})?|you (?:may|might)(?: also)? (?:like|enjoy|be interested in).{0,30}|(?:read|see|watch) (?:also|next|more)(?: .{0,40})?|also read|more (?:from|on|in|about|like this|stories|articles|news|posts)(?: .{0,60})?|(?:most|popular|recent|latest|trending)(?: (?:read|popular|posts?|articles?|stories|news|now))?|top stories|what to read next|don.t miss|editors?.? picks?|keep reading|up next',
  'à lire aussi|lire aussi|sur le même (?:sujet|thème)|plus de sujets|vous aimerez aussi',
  '(?:tags?|schlagw[oö]rter?|schlagworte|stichw[oö]rter?|stichworte|themen|kategorien?|categories|topics|filed under|keywords)(?::.{0,200})?',
  '(?:über|zu) (?:den|die) autor(?:in|en|innen)?(?:.{0,40})?|(?:zum|zur) autor(?:in)?|about the authors?|(?:der|die) autor(?:in|en)?|autor(?:in|en)?(?:info| und quellen)?|author bio',
  'folgen? (?:sie|du|uns)(?: .{0,60})?|follow us(?: .{0,40})?|(?:bleiben|bleib) (?:sie |du )?(?:auf dem laufenden|informiert|in kontakt)|stay (?:informed|connected|up to date|in touch)(?: .{0,40})?|(?:unser(?:en?)? |der |zum )?newsletter(?: .{0,40})?|(?:newsletter|magazin) abonnieren|sign up(?: .{0,60})?|jetzt abonnieren|social media|get (?:our|the) .{0,30}newsletter.{0,30}',
  'teile diesen beitrag|beitrag teilen|artikel teilen|diesen (?:artikel|beitrag) teilen|share this(?: .{0,30})?|gefällt mir|like this',
);

/** Headings of discussions; nothing of the article follows */
export const DISCUSSION = whole(
  '(?:\\d+ )?(?:kommentare?|comments?|reaktionen|diskussion|discussion|leserbriefe|antworten|replies|responses)(?: \\(?\\d+\\)?)?(?: (?:zu|auf|to|on) .{1,200})?|(?:schreiben? sie|schreibe?|hinterlassen? sie|hinterlasse?|verfassen? sie|verfasse)(?: uns)? (?:einen|ihren|deinen) kommentar|kommentar (?:schreiben|verfassen|hinterlassen|abgeben)|antwort (?:schreiben|hinterlassen|verfassen)|(?:leave|post|write|add|submit) a (?:comment|reply|response)|leave a reply.{0,40}|join the (?:discussion|conversation)|diskutieren sie (?:mit|über).{0,60}|mitdiskutieren|ihre meinung(?: .{0,40})?|laissez? un commentaire',
);

/** Beginnings of lines that lead elsewhere */
export const POINTER = opening(
  '(?:lesen|hören|sehen|schauen) sie (?:auch|mehr|dazu|hier|im)|lies auch|auch (?:interessant|lesenswert)|mehr (?:zum thema|dazu|infos?|informationen)|lesetipp|passend dazu|siehe auch|weiterlesen|hier (?:geht|gelangen|kommen|finden) (?:es|.s|sie)',
  'read (?:also|more|next)|see also|also read|related|more(?: on this)?|watch|recommended|don.t miss|à lire aussi|lire aussi',
);

/** Beginnings of captions and credits */
export const CREDIT =
  /^(?:quellen?|source):.{0,50}$|^[([©]?\s*(?:(?:titel|beitrags|symbol|archiv|agentur)?(?:fotos?|bild(?:er)?)|abbildung|abb|grafik|infografik|(?:bild|foto|text)(?:quellen?|nachweise?|rechte|credits?)|fotocredits?|photos?|images?|pictures?|figure|fig|credits?|courtesy|screenshot|illustration|getty images|imago|picture.alliance|dpa|shutterstock|unsplash|pixabay)\.?(?:\s*\d+[a-z]?)?\s*(?:[:|©/]|by\b|von\b|courtesy\b|$)|^©|^\(c\)/iu;

/** Who wrote or when, as a line of its own */
export const BYLINE =
  /^(?:(?:ein(?:e)? )?(?:text|beitrag|artikel|interview|kommentar|kolumne|gastbeitrag|bericht|reportage|fotos?|story|words|written|posted|reporting)?\s*(?:und fotos )?(?:von|by|par)\b\s*:?|autor(?:in|en)?:|author:|redaktion:|text:|interview:?|(?:stand|datum|date|veröffentlicht|aktualisiert|updated|published|posted|erstellt|last updated|zuletzt (?:aktualisiert|geändert))\b)(?![^.]*\.\s+\p{Lu}).{0,110}$/iu;

/** Requests and notices of the publisher, in lines of their own */
export const NOTICE = new RegExp(
  [
    'newsletter.{0,60}(?:abonnieren|anmelden|anmeldung|eintragen|registrieren|verpassen|sign up|subscribe|bestellen)|(?:abonniere|melden? (?:sie|dich)|sign up|subscribe|verpassen? (?:sie )?(?:kein|nichts)).{0,60}(?:newsletter|updates?\\b|mailing)',
    '(?:jetzt|hier|kostenlos|gratis|sie|dich|digital|bereits) (?:abonnieren|abonnent|anmelden|einloggen|registrieren)|already a subscriber|subscribe (?:now|to read|to continue)|to continue reading|log ?in to|um (?:diesen (?:artikel|beitrag|text)|weiter).{0,60}(?:abo|anmeld|registrier|lesen)|(?:exklusiv|nur) für (?:abonnenten|plus|premium)|weiterlesen mit|testen sie.{0,40}(?:abo|plus|monat)',
    '^(?:dieser?s?|this) (?:text|artikel|beitrag|werk|inhalt|post|article|work|story)\\b.{0,80}(?:lizenz|licen[sc]e|erschien(?:en)? (?:zuerst|ursprünglich)|originally (?:appeared|published)|first (?:appeared|published))',
    'alle rechte vorbehalten|all rights reserved|vervielfältigung.{0,40}genehmigung',
    '^(?:folge|folgen|besuche|like|liked?) (?:sie |uns |us ).{0,20}(?:auf|on|bei)|follow (?:us|me|him|her) on|(?:wie|hat ihnen|hat dir).{0,30}(?:gefällt|gefallen).{0,40}(?:artikel|beitrag)\\?',
    'mit \\* (?:gekennzeichnet|markiert)|affiliate.?links?|erhalten? wir (?:ggf\\. )?eine (?:kleine )?provision|we (?:may )?(?:earn|receive) (?:a )?commission|this (?:post|article) (?:may )?contains? affiliate',
    'javascript.{0,40}(?:aktivier|deaktiviert|enable|disabled|required)|(?:browser|adblocker|ad blocker).{0,60}(?:unterstützt|support|deaktivier|veraltet|disable|to a recent version)|flash.?plugin',
  ].join('|'),
  'iu',
);

/** Requests for consent, from cookie boxes and from embedded content that waits for a click */
export const CONSENT =
  /(?:externe[rnms]? (?:inhalt|medi|dienst)|drittanbieter|personenbezogene|privatsphäre|cookies?\b|youtube|twitter|instagram|facebook|google maps).{0,160}(?:einverst|einwillig|zustimm|akzeptier|geladen|freischalt|übermittelt)|(?:einverst|einwillig|zustimm|akzeptier).{0,160}(?:externe|drittanbieter|cookies?\b|personenbezogene|datenschutz)|(?:third.party|external content|cookies?).{0,100}(?:consent|accept)/iu;

function whole(...alternatives: string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join('|')})$`, 'iu');
}

function opening(...alternatives: string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join('|')})\\b`, 'iu');
}
