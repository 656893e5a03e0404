/* Keeps files as chains in a cluster table, damages the table on request, and finds lost, crossed and looping chains. */
#include <stdio.h>
#include <string.h>

#define CLUSTERS 48
#define FILES 10
#define FREE_MARK 0
#define END_MARK 255
#define UNIT 512

typedef struct { char name[12]; int first, size; } Entry;

unsigned char table[CLUSTERS]; /* clusters 0 and 1 are reserved */
Entry entries[FILES];
int entry_count;

Entry *find_entry(const char *name)
{
    for (int i = 0; i < entry_count; i++)
        if (strcmp(entries[i].name, name) == 0)
            return &entries[i];
    return NULL;
}

int next_free(int from)
{
    for (int i = 0; i < CLUSTERS - 2; i++) {
        int c = 2 + (from - 2 + i) % (CLUSTERS - 2);
        if (table[c] == FREE_MARK)
            return c;
    }
    return -1;
}

int chain_length(int first)
{
    int n = 0;
    for (int c = first; c >= 2 && c < CLUSTERS && n <= CLUSTERS; c = table[c])
        n++;
    return n;
}

int append(Entry *e, int bytes)
{
    int need = (e->size + bytes + UNIT - 1) / UNIT - chain_length(e->first), last = e->first, room = 0;
    for (int c = 2; c < CLUSTERS; c++)
        room += table[c] == FREE_MARK;
    if (need > room)
        return 0;
    while (last && table[last] != END_MARK)
        last = table[last];
    for (; need > 0; need--) {
        int c = next_free(last ? last : 2);
        table[c] = END_MARK;
        if (last)
            table[last] = (unsigned char)c;
        else
            e->first = c;
        last = c;
    }
    e->size += bytes;
    return 1;
}

void erase(Entry *e)
{
    for (int c = e->first; c >= 2 && c < CLUSTERS && table[c] != FREE_MARK;) {
        int after = table[c];
        table[c] = FREE_MARK;
        c = after;
    }
    *e = entries[--entry_count];
}

/* one pass over the directory marks owners; what is neither owned nor free is lost */
int check(int repair)
{
    int owner[CLUSTERS], troubles = 0, lost = 0;
    for (int c = 0; c < CLUSTERS; c++)
        owner[c] = -1;
    for (int i = 0; i < entry_count; i++) {
        Entry *e = &entries[i];
        int before = 0, n = 0, c = e->first;
        while (c >= 2 && c < CLUSTERS) {
            const char *fault = NULL;
            if (table[c] == FREE_MARK)
                fault = "runs into a free cluster";
            else if (owner[c] == i)
                fault = "loops";
            else if (owner[c] >= 0)
                fault = "crosses another file";
            if (fault) {
                printf("  %s %s at cluster %d\n", e->name, fault, c);
                troubles++;
                if (repair) {
                    if (before)
                        table[before] = END_MARK;
                    else
                        e->first = 0;
                }
                break;
            }
            owner[c] = i;
            n++;
            before = c;
            c = table[c];
        }
        int wanted = (e->size + UNIT - 1) / UNIT;
        if (n != wanted) {
            printf("  %s has %d clusters for %d bytes\n", e->name, n, e->size);
            troubles++;
            if (repair && n < wanted)
                e->size = n * UNIT;
        }
    }
    for (int c = 2; c < CLUSTERS; c++)
        if (owner[c] < 0 && table[c] != FREE_MARK) {
            lost++;
            if (repair)
                table[c] = FREE_MARK;
        }
    if (lost)
        printf("  %d lost clusters\n", lost);
    return troubles + (lost > 0);
}

void list(void)
{
    for (int i = 0; i < entry_count; i++) {
        int pieces = entries[i].first ? 1 : 0, c = entries[i].first;
        for (int n = 0; c >= 2 && c < CLUSTERS && n < CLUSTERS; c = table[c], n++)
            if (table[c] != END_MARK && table[c] != c + 1)
                pieces++;
        printf("  %-11s %6d bytes from %2d, %d pieces\n", entries[i].name, entries[i].size, entries[i].first, pieces);
    }
}

int main(void)
{
    char verb[12], name[12];
    int a, b;
    while (scanf("%11s", verb) == 1) {
        Entry *e;
        if (strcmp(verb, "list") == 0) {
            printf("list\n");
            list();
        } else if (strcmp(verb, "check") == 0 || strcmp(verb, "repair") == 0) {
            printf("%s\n", verb);
            printf("  %d troubles\n", check(verb[0] == 'r'));
        } else if (strcmp(verb, "poke") == 0 && scanf("%d %d", &a, &b) == 2) {
            if (a >= 2 && a < CLUSTERS && b >= 0 && b < 256)
                table[a] = (unsigned char)b;
        } else if (strcmp(verb, "erase") == 0 && scanf("%11s", name) == 1) {
            if ((e = find_entry(name)) != NULL)
                erase(e);
            else
                printf("no file %s\n", name);
        } else if (strcmp(verb, "append") == 0 && scanf("%11s %d", name, &a) == 2) {
            if ((e = find_entry(name)) == NULL && entry_count < FILES) {
                e = &entries[entry_count++];
                strcpy(e->name, name);
                e->first = e->size = 0;
            }
            if (e == NULL || !append(e, a))
                printf("no room for %s\n", name);
        } else {
            break;
        }
    }
    return 0;
}
