"""The rules of the room, as a proposal that the people in the room complete and agree on; also in Einfache Sprache."""

RULES = (
    "Alle kommen zu Wort. Wer schon viel gesagt hat, macht Platz; wer vor allem zuhört, ist genauso dabei.",
    "Wir lassen einander ausreden und fassen uns kurz: ein Gedanke, höchstens zwei Minuten.",
    "Wir sprechen von eigenen Erfahrungen. Wir reden miteinander, nicht über andere.",
    "Im Raum zählt jede Stimme gleich viel, mit und ohne Amt.",
    "Wir benutzen die Worte, die Menschen für sich selbst wählen. Abkürzungen erklären wir; nachfragen ist immer erlaubt.",
    "Persönliches bleibt im Raum. Ergebnisse nehmen wir mit, ohne zu sagen, von wem sie stammen.",
    "Fotografiert werden Wände und Plakate. Bilder von Menschen gibt es nur mit ihrem Einverständnis.",
    "Verletzende Worte sprechen wir ruhig und sofort an. Alle dürfen „Stopp“ sagen; wer betroffen ist, muss nichts erklären.",
    "Wir streiten um die Sache und achten die Person. Verschiedene Meinungen dürfen stehen bleiben.",
    "Wir beginnen und enden pünktlich. Telefone sind stumm, und wer eine Pause braucht, nimmt sie sich.",
)
EASY_RULES = (
    "Alle dürfen sprechen.",
    "Eine Person spricht. Die anderen hören zu.",
    "Wir sprechen kurz. Wir benutzen einfache Wörter.",
    "Sie verstehen etwas nicht? Fragen Sie bitte.",
    "Jede Meinung ist gleich wichtig.",
    "Menschen erzählen hier von sich. Erzählen Sie das nicht weiter.",
    "Wir fotografieren Sie nur, wenn Sie Ja sagen.",
    "Niemand wird beleidigt. Verletzt Sie etwas? Sagen Sie „Stopp“. Wir helfen Ihnen.",
    "Wir dürfen verschiedene Meinungen haben.",
    "Wir fangen pünktlich an. Wir hören pünktlich auf.",
    "Brauchen Sie eine Pause? Machen Sie eine Pause.",
)
PROPOSAL = "Ein Vorschlag. Zu Beginn ergänzen und beschließen wir die Regeln gemeinsam."
EASY_UNTESTED = "Diese Fassung haben wir selbst geschrieben. Sie ist noch nicht von Leserinnen und Lesern geprüft."
