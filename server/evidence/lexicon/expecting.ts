/** Words that are there when a couple expects a child: "raskausviikolla", "graviditetsveckan", "weeks pregnant". */
export const ofExpected =
  /(?<!\p{L})(?:raskausvii\p{L}*|(?:viikolla|viikkoa) raskaana|(?:lasketun ajan|laskettu aika)|graviditetsveck\p{L}*|gravid i veck\p{L}*|beräknad (?:tid|förlossning|nedkomst)|weeks pregnant|weeks along|your due date|the baby's due)(?!\p{L})/iu;
