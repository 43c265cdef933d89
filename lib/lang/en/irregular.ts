/**
 * Irregular English forms and their base, a line a base: the verbs of R. Quirk et al., "A Comprehensive Grammar of the English
 * Language" (1985), 3.11–3.20, less those whose past form is a commoner word of its own (bear/born is a word apart: born); the plurals of 5.81–5.93.
 * Regular forms are the business of lemma.ts.
 */
const TABLE = `be am is are was were been being 's 're
have has had having
do does did done
arise arose arisen
awake awoke awoken
beat beaten
become became
begin began begun
bend bent
bet bet
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast broadcast
build built
burn burnt
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown
forbid forbade forbidden
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go goes went gone
grind ground
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
lie lay lain lying
light lit
lose lost
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
mow mown
outdo outdid outdone
overcome overcame
override overrode overridden
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
pay paid
prove proven
rebuild rebuilt
redo redid redone
repay repaid
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
sew sewn
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
sling slung
sow sown
speak spoke spoken
speed sped
spell spelt
spend spent
spill spilt
spin spun
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
strike struck stricken
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
undergo underwent undergone
understand understood
undertake undertook undertaken
undo undid undone
uphold upheld
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
write wrote written
die dying
tie tying
man men
woman women
child children
person people
foot feet
tooth teeth
goose geese
mouse mice
ox oxen
life lives
wife wives
knife knives
half halves
shelf shelves
leaf leaves
wolf wolves
thief thieves
loaf loaves
self selves
crisis crises
analysis analyses
basis bases
thesis theses
diagnosis diagnoses
hypothesis hypotheses
criterion criteria
phenomenon phenomena
datum data
medium media
curriculum curricula
stimulus stimuli
nucleus nuclei
good better best
bad worse worst
far farther further farthest furthest
little less least
policeman policemen
policewoman policewomen
fireman firemen
spokesman spokesmen
spokeswoman spokeswomen
chairman chairmen
businessman businessmen
fisherman fishermen
gunman gunmen
congressman congressmen
lawmaker lawmakers
layman laymen`;

/** Irregular form → base. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  TABLE.split("\n").flatMap((line) => {
    const [base, ...forms] = line.split(" ");
    return forms.map((form): [string, string] => [form, base!]);
  }),
);
