// Counts words with an open-addressing hash table that grows and forgets, and lists the commonest.
#include <ctype.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    char *word;  /* NULL: never used */
    uint32_t hash;
    int count;   /* 0: deleted */
} Slot;

typedef struct {
    Slot *slots;
    uint32_t capacity;
    uint32_t used;
    uint32_t live;
    long probes;
} Table;

static uint32_t hash_of(const char *word) {
    uint32_t hash = 2166136261u;
    for (; *word; word++) hash = (hash ^ (unsigned char)*word) * 16777619u;
    return hash;
}

static void *must(void *memory) {
    if (memory == NULL) {
        fputs("out of memory\n", stderr);
        exit(1);
    }
    return memory;
}

static void table_init(Table *table, uint32_t capacity) {
    memset(table, 0, sizeof *table);
    table->capacity = capacity;
    table->slots = must(calloc(capacity, sizeof(Slot)));
}

static Slot *locate(Table *table, const char *word, uint32_t hash) {
    uint32_t mask = table->capacity - 1;
    uint32_t at = hash & mask;
    for (uint32_t jump = 1; table->slots[at].word; jump++) {
        table->probes++;
        Slot *slot = &table->slots[at];
        if (slot->hash == hash && strcmp(slot->word, word) == 0) break;
        at = (at + jump) & mask;
    }
    return &table->slots[at];
}

static void rebuild(Table *table) {
    Table bigger;
    uint32_t capacity = table->live * 4 > table->capacity ? table->capacity * 2 : table->capacity;
    table_init(&bigger, capacity);
    bigger.probes = table->probes;
    for (uint32_t i = 0; i < table->capacity; i++) {
        Slot *slot = &table->slots[i];
        if (slot->word == NULL) continue;
        if (slot->count == 0) {
            free(slot->word);
            continue;
        }
        *locate(&bigger, slot->word, slot->hash) = *slot;
        bigger.used++;
        bigger.live++;
    }
    free(table->slots);
    *table = bigger;
}

static void add(Table *table, const char *word) {
    uint32_t hash = hash_of(word);
    Slot *slot = locate(table, word, hash);
    if (slot->word == NULL) {
        if ((table->used + 1) * 3 > table->capacity * 2) {
            rebuild(table);
            slot = locate(table, word, hash);
        }
        size_t size = strlen(word) + 1;
        slot->word = memcpy(must(malloc(size)), word, size);
        slot->hash = hash;
        table->used++;
    }
    if (slot->count++ == 0) table->live++;
}

static int forget(Table *table, const char *word) {
    Slot *slot = locate(table, word, hash_of(word));
    if (slot->word == NULL || slot->count == 0) return 0;
    int count = slot->count;
    slot->count = 0;
    table->live--;
    return count;
}

static int by_count(const void *a, const void *b) {
    const Slot *x = a, *y = b;
    if (x->count != y->count) return x->count < y->count ? 1 : -1;
    return strcmp(x->word, y->word);
}

static int next_word(char *word, int size) {
    int c = getchar(), length = 0;
    while (c != EOF && !isalpha(c) && c != '-') c = getchar();
    while (c != EOF && (isalpha(c) || c == '-')) {
        if (length < size - 1) word[length++] = (char)tolower(c);
        c = getchar();
    }
    word[length] = '\0';
    return length;
}

int main(void) {
    Table table;
    char word[32];
    int total = 0;
    table_init(&table, 8);
    while (next_word(word, sizeof word)) {
        if (word[0] == '-') {
            printf("forgot %s (%d)\n", word + 1, forget(&table, word + 1));
        } else {
            add(&table, word);
            total++;
        }
    }
    Slot *list = must(calloc(table.live + 1, sizeof(Slot)));
    uint32_t kept = 0;
    for (uint32_t i = 0; i < table.capacity; i++)
        if (table.slots[i].word && table.slots[i].count) list[kept++] = table.slots[i];
    qsort(list, kept, sizeof(Slot), by_count);
    printf("%d words, %u different, capacity %u, %ld probes\n", total, (unsigned)kept,
           (unsigned)table.capacity, table.probes);
    for (uint32_t i = 0; i < kept && i < 10; i++) printf("%3d %s\n", list[i].count, list[i].word);
    for (uint32_t i = 0; i < table.capacity; i++) free(table.slots[i].word);
    free(list);
    free(table.slots);
    return 0;
}
