/** Lines about an article rather than of it, in German and English. Matched within the text of a leaf, in any case. */

/** Beginnings of captions and credits; sources only where they are short, since studies are cited so as well */
export const CREDIT = any(
  '^[([©]?\\s*(?:agentur|archiv|beitrags|symbol|titel)?(?:bild(?:er)?|fotos?)\\.?(?:\\s*\\d+[a-z]?)?\\s*(?:[:|©/]|von\\b|$)',
  '^[([]?(?:abb|abbildung|fig|figure|grafik|illustration|image|infografik|photos?|picture|screenshot)\\.?(?:\\s*\\d+[a-z]?)?\\s*(?:[:|©/]|by\\b|$)',
  '^(?:image )?(?:courtesy|credits?|illustrative)\\s*:|^crédits? photos?|^photograph(?:ed|s)? by\\b',
  '^(?:bild|foto|text)(?:credits?|nachweise?|quellen?|rechte)\\s*:?',
  '^(?:quellen?|sources?):.{0,50}$',
  '^(?:dpa|getty images|imago|picture.alliance|pixabay|shutterstock|unsplash)\\s*(?:[:|©/]|$)',
  '^©|^\\(c\\)',
);

/** Who wrote or when, as a line of its own */
export const BYLINE = any(
  '^(?:eine? )?(?:artikel|beitrag|bericht|fotos?|gastbeitrag|interview|kolumne|kommentar|posted|reportage|reporting|story|text|words|written)?\\s*(?:und fotos )?(?:by|par|von)\\b',
  '^(?:author|autor(?:in|en)?|interview|redaktion|text):|^interview$',
  '^(?:aktualisiert|date|datum|erstellt|last updated|posted|published|stand|this entry was posted|updated|veröffentlicht|zuletzt (?:aktualisiert|geändert))\\b',
);

/** Requests and notices of the publisher */
export const NOTICE = any(
  // newsletters and networks
  'newsletter.{0,60}(?:abonnieren|anmelden|anmeldung|bestellen|eintragen|registrieren|sign up|subscribe|verpassen)',
  '(?:abonniere|melden? (?:dich|sie)|sign(?:ing)? up|subscribe|verpassen? (?:sie )?(?:kein|nichts)).{0,60}(?:mailing|newsletter|updates?\\b)',
  '^(?:besuchen?|folgen?|liken?) (?:sie |uns |us ).{0,20}(?:auf|bei|on)\\b|\\bfollow .{2,40} on (?:facebook|instagram|twitter|x|youtube)\\b',
  'for (?:the )?latest (?:news|stories).{0,60}(?:app|download|follow|subscribe)|(?:sign up|subscribe) here$',
  // paywalls and support
  '(?:bereits|dich|digital|gratis|hier|jetzt|kostenlos|sie) (?:abonnent|abonnieren|anmelden|einloggen|registrieren)\\b',
  'already a subscriber|subscribe (?:now|to (?:continue|read))|to continue reading|log ?in to\\b|\\bwe rely on your (?:donations|support)',
  'um (?:diesen (?:artikel|beitrag|text)|weiter).{0,60}(?:abo|anmeld|lesen|registrier)|(?:exklusiv|nur) für (?:abonnenten|plus|premium)|weiterlesen mit',
  'testen sie.{0,40}(?:abo|monat|plus)|(?:du|sie) (?:musst|müssen) (?:dich |sich )?(?:angemeldet|anmelden|eingeloggt|einloggen)',
  // rights and disclaimers
  '^(?:dieser?s?|this) (?:article|artikel|beitrag|inhalt|post|story|text|werk|work)\\b.{0,80}(?:lizenz|licen[sc]e|erschien(?:en)? (?:ursprünglich|zuerst)|(?:first|originally) (?:appeared|published)|stammt aus (?:ausgabe|dem heft|der ausgabe)|meinung de[rs] autor)',
  'alle rechte vorbehalten|all rights reserved|vervielfältigung.{0,40}genehmigung|inhalte dieser (?:seite|website).{0,40}(?:\\bcc\\b|lizenz)',
  '(?:gekennzeichnet|markiert)e? (?:\\p{L}+ )?links|mit \\* (?:gekennzeichnet|markiert)|affiliate.?links?|(?:beitrag|post) enthält werbung',
  'we (?:may )?(?:earn|receive) (?:a )?(?:commission|compensation)|erhalten? wir (?:ggf\\. )?eine (?:kleine )?provision',
  '(?:gefällt|gefallen|hilfreich).{0,40}(?:artikel|beitrag)\\?|(?:artikel|beitrag).{0,20}(?:gefallen|hilfreich)\\?',
  // technology
  'javascript.{0,40}(?:aktivier|deaktiviert|disabled|enable|required)|(?:ad ?blocker|browser).{0,60}(?:deaktivier|disable|to a recent version|unterstützt|veraltet)|flash.?plugin',
);

/** Requests for consent, from cookie boxes and from embedded content that waits for a click */
export const CONSENT = any(
  '(?:externe[rnms]? (?:dienst|inhalt|medi)|drittanbieter|personenbezogene|privatsphäre|cookies?\\b|facebook|google maps|instagram|twitter|youtube).{0,160}(?:akzeptier|einverst|einwillig|freischalt|geladen|übermittelt|zustimm)',
  '(?:akzeptier|einverst|einwillig|zustimm).{0,160}(?:cookies?\\b|datenschutz|drittanbieter|externe|personenbezogene)',
  '(?:cookies?|external content|third.party).{0,100}(?:accept|consent)|klicken sie auf den .{0,20}button, um den inhalt',
);

function any(...patterns: string[]): RegExp {
  return new RegExp(patterns.join('|'), 'iu');
}
