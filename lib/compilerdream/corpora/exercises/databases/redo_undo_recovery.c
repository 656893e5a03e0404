/* Runs transactions over pages with a write-ahead log, crashes after every step and checks the redo and undo recovery. */
#include <stdio.h>
#include <string.h>

enum { PAGES = 6, MAX_TXN = 10, MAX_STEPS = 100 };
enum kind { BEGIN, WRITE, COMMIT, ABORT, FLUSH, COMPENSATE };

struct step { enum kind kind; int txn, page, value; };
struct record { enum kind kind; int txn, page, before, after; };

struct machine {
    int memory[PAGES], memory_lsn[PAGES];
    int disk[PAGES], disk_lsn[PAGES];
    struct record log[2 * MAX_STEPS + 2];
    int log_count;
    int active[MAX_TXN];
    int owner[PAGES];
    int refused;
};

struct counters { int redone, skipped, undone; };

int add_record(struct machine *m, enum kind kind, int txn, int page, int before, int after)
{
    struct record *r = &m->log[m->log_count++];
    r->kind = kind;
    r->txn = txn;
    r->page = page;
    r->before = before;
    r->after = after;
    return m->log_count;            /* sequence numbers start at one */
}

void release_pages(struct machine *m, int txn)
{
    for (int p = 0; p < PAGES; p++)
        if (m->owner[p] == txn)
            m->owner[p] = 0;
    m->active[txn] = 0;
}

void roll_back(struct machine *m, int txn)
{
    for (int i = m->log_count - 1; i >= 0; i--) {
        struct record r = m->log[i];
        if (r.txn != txn)
            continue;
        if (r.kind == BEGIN)
            break;
        if (r.kind == WRITE) {
            m->memory_lsn[r.page] = add_record(m, COMPENSATE, txn, r.page, r.after, r.before);
            m->memory[r.page] = r.before;
        }
    }
}

void perform(struct machine *m, struct step s)
{
    switch (s.kind) {
    case BEGIN:
        m->active[s.txn] = 1;
        add_record(m, BEGIN, s.txn, 0, 0, 0);
        break;
    case WRITE:
        if (!m->active[s.txn] || (m->owner[s.page] != 0 && m->owner[s.page] != s.txn)) {
            m->refused++;
            break;
        }
        m->owner[s.page] = s.txn;
        m->memory_lsn[s.page] = add_record(m, WRITE, s.txn, s.page, m->memory[s.page], s.value);
        m->memory[s.page] = s.value;
        break;
    case COMMIT:
        add_record(m, COMMIT, s.txn, 0, 0, 0);
        release_pages(m, s.txn);
        break;
    case ABORT:
        roll_back(m, s.txn);
        add_record(m, ABORT, s.txn, 0, 0, 0);
        release_pages(m, s.txn);
        break;
    case FLUSH:
        m->disk[s.page] = m->memory[s.page];
        m->disk_lsn[s.page] = m->memory_lsn[s.page];
        break;
    case COMPENSATE:
        break;
    }
}

/* what survives a crash: the log and the disk image */
struct counters recover(struct machine *m)
{
    struct counters c = {0, 0, 0};
    int loser[MAX_TXN] = {0};
    memcpy(m->memory, m->disk, sizeof m->disk);
    memcpy(m->memory_lsn, m->disk_lsn, sizeof m->disk_lsn);
    for (int i = 0; i < m->log_count; i++) {
        const struct record *r = &m->log[i];
        if (r->kind == BEGIN)
            loser[r->txn] = 1;
        else if (r->kind == COMMIT || r->kind == ABORT)
            loser[r->txn] = 0;
        else if (m->memory_lsn[r->page] < i + 1) {
            m->memory[r->page] = r->after;
            m->memory_lsn[r->page] = i + 1;
            c.redone++;
        } else
            c.skipped++;
    }
    for (int i = m->log_count - 1; i >= 0; i--) {
        const struct record *r = &m->log[i];
        if (r->kind == WRITE && loser[r->txn]) {
            m->memory[r->page] = r->before;
            c.undone++;
        }
        if (r->kind == BEGIN)
            loser[r->txn] = 0;      /* an earlier use of this number was settled */
    }
    return c;
}

/* the state that ought to hold: only the writes of transactions that committed */
void committed_state(const struct machine *m, int *expected)
{
    memset(expected, 0, PAGES * sizeof *expected);
    for (int i = 0; i < m->log_count; i++) {
        if (m->log[i].kind != COMMIT)
            continue;
        int first = i;
        while (first > 0 && !(m->log[first].kind == BEGIN && m->log[first].txn == m->log[i].txn))
            first--;
        for (int j = first; j < i; j++)
            if (m->log[j].kind == WRITE && m->log[j].txn == m->log[i].txn)
                expected[m->log[j].page] = m->log[j].after;
    }
}

int read_step(struct step *s)
{
    char word[16];
    s->txn = s->page = s->value = 0;
    if (scanf("%15s", word) != 1)
        return 0;
    switch (word[0]) {
    case 'b': s->kind = BEGIN; break;
    case 'w': s->kind = WRITE; break;
    case 'c': s->kind = COMMIT; break;
    case 'a': s->kind = ABORT; break;
    default: s->kind = FLUSH; break;
    }
    if (s->kind == FLUSH)
        return scanf("%d", &s->page) == 1 && s->page >= 0 && s->page < PAGES;
    if (scanf("%d", &s->txn) != 1 || s->txn < 1 || s->txn >= MAX_TXN)
        return 0;
    if (s->kind == WRITE)
        return scanf("%d %d", &s->page, &s->value) == 2 && s->page >= 0 && s->page < PAGES;
    return 1;
}

int main(void)
{
    static struct step steps[MAX_STEPS];
    static struct machine m;
    int count = 0, correct = 0;

    while (count < MAX_STEPS && read_step(&steps[count]))
        count++;
    for (int crash = 0; crash <= count; crash++) {
        int expected[PAGES];
        memset(&m, 0, sizeof m);
        for (int i = 0; i < crash; i++)
            perform(&m, steps[i]);
        committed_state(&m, expected);
        struct counters c = recover(&m);
        int good = memcmp(expected, m.memory, sizeof expected) == 0;
        correct += good;
        printf("crash after %2d: redone %2d skipped %2d undone %2d pages", crash, c.redone, c.skipped, c.undone);
        for (int p = 0; p < PAGES; p++)
            printf(" %d", m.memory[p]);
        printf("%s\n", good ? "" : " WRONG");
    }
    printf("%d log records, %d writes refused, %d of %d recoveries right\n", m.log_count, m.refused, correct, count + 1);
    return 0;
}
