/* A vending machine whose behaviour is a table of states and events, with change from a limited stock of coins. */
#include <stdio.h>
#include <string.h>

enum { COINS = 6, SLOTS = 5 };

typedef enum { IDLE, PAYING, SERVING, BROKEN, STATES } State;
typedef enum { COIN, SELECT, CANCEL, KICK, REPAIR, EVENTS } Event;

static const int coin_value[COINS] = {200, 100, 50, 20, 10, 5};

typedef struct {
    State state;
    int credit;
    int coins[COINS];
    int stock[SLOTS], price[SLOTS];
    int takings, kicks;
    long checksum;
} Machine;

typedef State (*Action)(Machine *, int);

static int coin_total(const int coins[COINS]) {
    int sum = 0;
    for (int i = 0; i < COINS; i++)
        sum += coins[i] * coin_value[i];
    return sum;
}

/* The fewest coins are not always found greedily, so larger coins may be taken back. */
static int make_change(const int available[COINS], int amount, int kind, int change[COINS]) {
    if (amount == 0) {
        for (int i = kind; i < COINS; i++)
            change[i] = 0;
        return 1;
    }
    if (kind == COINS)
        return 0;
    int most = amount / coin_value[kind];
    if (most > available[kind])
        most = available[kind];
    for (int n = most; n >= 0; n--) {
        change[kind] = n;
        if (make_change(available, amount - n * coin_value[kind], kind + 1, change))
            return 1;
    }
    return 0;
}

static int pay_out(Machine *m, int amount) {
    int change[COINS];
    if (!make_change(m->coins, amount, 0, change))
        return 0;
    for (int i = 0; i < COINS; i++) {
        m->coins[i] -= change[i];
        for (int k = 0; k < change[i]; k++)
            printf(" [%d]", coin_value[i]);
    }
    return 1;
}

static State take_coin(Machine *m, int value) {
    for (int i = 0; i < COINS; i++) {
        if (coin_value[i] == value) {
            m->coins[i]++;
            m->credit += value;
            printf("credit %d", m->credit);
            return PAYING;
        }
    }
    printf("refused %d", value);
    return m->state;
}

static State choose(Machine *m, int slot) {
    if (slot < 0 || slot >= SLOTS || m->stock[slot] == 0) {
        printf("slot %d is empty", slot);
        return PAYING;
    }
    if (m->credit < m->price[slot]) {
        printf("%d more", m->price[slot] - m->credit);
        return PAYING;
    }
    printf("slot %d, change", slot);
    if (!pay_out(m, m->credit - m->price[slot])) {
        printf(" impossible");
        return PAYING;
    }
    m->takings += m->price[slot];
    m->credit = 0;
    m->stock[slot]--;
    return m->stock[slot] == 0 ? SERVING : IDLE;
}

static State give_back(Machine *m, int unused) {
    (void)unused;
    printf("back");
    if (!pay_out(m, m->credit))
        return BROKEN;
    m->credit = 0;
    return IDLE;
}

static State show_price(Machine *m, int slot) {
    if (slot >= 0 && slot < SLOTS)
        printf("slot %d costs %d", slot, m->price[slot]);
    return m->state;
}

static State kicked(Machine *m, int force) {
    m->kicks += force;
    printf("ouch");
    return m->kicks > 10 ? BROKEN : m->state;
}

static State fix(Machine *m, int refill) {
    m->kicks = 0;
    for (int i = 0; i < SLOTS; i++)
        m->stock[i] += refill;
    printf("filled by %d", refill);
    return m->credit > 0 ? PAYING : IDLE;
}

static State ignore(Machine *m, int argument) {
    printf("nothing (%d)", argument);
    return m->state;
}

static State thank(Machine *m, int argument) {
    printf("last one sold; ");
    m->state = IDLE;
    return argument > 4 ? take_coin(m, argument) : show_price(m, argument);
}

static const Action table[STATES][EVENTS] = {
    [IDLE] = {take_coin, show_price, ignore, kicked, fix},
    [PAYING] = {take_coin, choose, give_back, kicked, ignore},
    [SERVING] = {thank, thank, ignore, kicked, fix},
    [BROKEN] = {ignore, ignore, ignore, kicked, fix},
};

int main(void) {
    static const char *names[STATES] = {"idle", "paying", "serving", "broken"};
    static const char letters[] = "csxkr";
    Machine m = {IDLE, 0, {0, 1, 1, 3, 1, 1}, {2, 1, 3, 0, 2}, {120, 85, 60, 40, 195}, 0, 0, 0};
    char letter;
    int argument, start = coin_total(m.coins), visits[STATES] = {0};
    while (scanf(" %c %d", &letter, &argument) == 2) {
        const char *at = strchr(letters, letter);
        if (at == NULL)
            continue;
        m.state = table[m.state][at - letters](&m, argument);
        visits[m.state]++;
        m.checksum = (m.checksum * 7 + m.credit + (long)m.state) % 1000003;
        printf(" -> %s\n", names[m.state]);
        if (coin_total(m.coins) != start + m.takings + m.credit)
            printf("MONEY LOST\n");
    }
    for (int s = 0; s < STATES; s++)
        printf("%s %d times\n", names[s], visits[s]);
    printf("takings %d, coins %d, checksum %ld\n", m.takings, coin_total(m.coins), m.checksum);
    return 0;
}
