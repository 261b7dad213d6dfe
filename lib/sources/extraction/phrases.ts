/**
 * How German and English publishers, and a few others, word what is not part of the article. A phrase matches the text
 * of a whole leaf, without marks and spaces at its ends, in any case; `…` stands for up to 60 characters more.
 */

/** Labels that stand alone */
export const LABEL = whole(
  // advertising
  'anzeigen?( - …)?',
  'werbung',
  'ad|ads|advert(isement|ising|orial)',
  '((paid|sponsored) )?(post|content)|sponsored|gesponsert|publicité',
  // sharing and printing
  'drucken|print|pdf|e-?mail|teilen|share|tweet(en)?|twittern|merken|pin it|kopieren|link kopieren|copy link',
  'facebook|twitter|x|whatsapp|linkedin|xing|pinterest|instagram|telegram|reddit|flipboard|pocket|mastodon|bluesky',
  '(diesen )?(artikel|beitrag|seite|inhalt) (teilen|drucken|merken|empfehlen|weiterempfehlen|versenden)',
  'möchten sie den (artikel|beitrag) teilen',
  'teilen (sie|auf|mit)…|jetzt teilen|share (this|on|via)…',
  '(dieses )?(skript|dokument|artikel)? ?als pdf (herunterladen|speichern)',
  // counts
  '\\d[\\d.,]*k? (aufrufe|antworten|comments?|kommentare?|leserkommentare|likes?|replies|shares?|views?)',
  '(comments?|kommentare?|likes?|shares?) ?\\(?\\d*\\)?|no comments|keine kommentare|kommentare (schreiben|geschlossen)',
  '(lesezeit|lesedauer|reading time):? (ca\\.? )?\\d+…',
  '\\d+ min(uten?|utes?)?\\.? ?(read|lesezeit|lesedauer|reading time)?',
  // moving about
  '(zurück|back)( (zu[rm]?|to|nach)…)?|nach oben|back to top|zum seitenanfang|zur (bildergalerie|galerie|startseite|übersicht)',
  'weiter ?lesen|mehr (lesen|erfahren|anzeigen)|lade weitere…|read more|read the rest|continue reading|show more|learn more|lire la suite',
  '(nächster?|vorheriger?|previous|next) (artikel|article|beitrag|page|post|seite)',
  'inhalt(sverzeichnis)?|(table of )?contents|auf dieser seite|on this page|in diesem artikel',
);

/** Headings of lists of other articles, and of boxes about author, site and subscriptions; meant with what follows */
export const OTHER_SECTION = whole(
  // other articles, German
  '(hören|lesen|schauen|sehen) sie (auch|dazu|hier|jetzt|mehr|weiter)…|lies auch|siehe auch|lesetipps?|zum weiterlesen',
  'auch (interessant|lesenswert|spannend)|passend (dazu|zum thema)',
  'mehr (zum thema|zu diesem thema|dazu|aus|artikel|beiträge|für (dich|sie)|nachrichten|news|über|von|zu)…',
  '(das|dies) (dürfte|könnte) (dich|euch|sie)( auch| ebenfalls)? interessieren',
  '(aktuelle|ähnliche|beliebte(ste)?|diese|empfohlene|meistgelesene|neue|neueste|passende|top|verwandte|weitere) (beliebte |interessante |spannende )?(artikel|beiträge|episoden|folgen|inhalte|links|meldungen|nachrichten|news|posts|produkte|rezepte|seiten|stories|storys?|themen|videos)…',
  '(mehr|weitere) \\p{L}*(artikel|beiträge|infos?|informationen|links|meldungen|news|termine|themen|tipps|videos)…',
  '((redaktions|unsere)-? ?)?empfehlung(en)?|empfehlungen aus…|(heute empfehlen wir|wir empfehlen)…',
  'meistgelesen|am meisten gelesen|themen des tages',
  // other articles, English and others
  'related( (articles?|content|coverage|links|news|posts?|reading|stories|topics|videos?))?|recommended…',
  'you (may|might)( also)? (be interested in|enjoy|like)…|(read|see|watch) (also|more|next)…|also read',
  'more (about|articles|from|in|like this|news|on|posts|stories)…',
  '(latest|most|popular|recent|trending)( (articles?|news|now|popular|posts?|read|stories))?|top stories',
  'what to read next|keep reading|up next|don.t miss|editors?.? picks?',
  '(à )?lire aussi|sur le même (sujet|thème)|plus de sujets|vous aimerez aussi|te puede interesar|lees ook',
  // keywords
  '(categories|filed under|kategorien?|keywords|schlagw(orte|ort|örter)|stichw(orte|ort|örter)|tags?|themen|topics)(:.{0,200})?',
  // the author
  '(über|zu) (den|die) autor(in|en|innen)?…|zu[mr] autor(in)?|(der|die) autor(in|en)?|autor(in|en)?( und quellen|info)?',
  'about the authors?|author bio',
  // subscriptions and social networks
  'folgen? (du|sie|uns)…|follow us…|bleib(en)? (du |sie )?(auf dem laufenden|in kontakt|informiert)',
  'stay (connected|in touch|informed|up to date)…|((der|unser(en)?|zum) )?newsletter…|(magazin|newsletter) abonnieren',
  'sign up…|jetzt abonnieren|social media|get (our|the)…newsletter…|gefällt mir|like this',
);

/** Headings of discussions; nothing of the article follows */
export const DISCUSSION = whole(
  '(\\d+ )?(antworten|comments?|diskussion|discussion|kommentare?|leserbriefe|reaktionen|replies|responses)( \\(?\\d+\\)?)?( (auf|on|to|zu) .{1,200})?',
  '(hinterlassen?|schreiben?|verfassen?)( sie)?( uns)? (deinen|einen|ihren) kommentar|kommentar (abgeben|hinterlassen|schreiben|verfassen)',
  'antwort (hinterlassen|schreiben|verfassen)|diskutieren sie (mit|über)…|mitdiskutieren|ihre meinung…',
  '(add|leave|post|submit|write) a (comment|reply|response)…|join the (conversation|discussion)',
  'laissez? un commentaire',
);

/** Beginnings of lines that lead elsewhere */
export const POINTER = opening(
  '(hören|lesen|schauen|sehen) sie (auch|dazu|hier|im|mehr)|lies auch|siehe auch|weiterlesen|lesetipp|passend dazu',
  'auch (interessant|lesenswert)|mehr (dazu|infos?|informationen|zum thema)|hier (finden|gelangen|geht|kommen) (.s|es|sie)',
  '(read|see|watch)( (also|more|next))?:|(read|see) (also|more)|also read|more( on this)?:|related|recommended|don.t miss',
  '(à )?lire aussi|le[ae] también|vea también|te puede interesar|le(ia|r) também|veja também|lees ook|leggi anche|czytaj (też|także|więcej)',
);

function whole(...phrases: string[]): RegExp {
  return new RegExp(`^(?:${phrases.map(spelledOut).join('|')})$`, 'iu');
}

function opening(...phrases: string[]): RegExp {
  return new RegExp(`^(?:${phrases.map(spelledOut).join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

function spelledOut(phrase: string): string {
  return phrase
    .replaceAll('(', '(?:')
    .replaceAll('(?:?:', '(?:')
    .replaceAll('\\(?:', '\\(')
    .replaceAll('…', '(?: .{0,60})?');
}
