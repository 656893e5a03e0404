/* Double-entry ledger: posts balanced journal entries, prints a trial balance, then closes the year. */
#include <stdio.h>
#include <string.h>

enum kind { ASSET, LIABILITY, EQUITY, INCOME, EXPENSE };

struct account {
    char code[12];
    enum kind kind;
    long long debit, credit; /* cents */
    int postings;
};

struct posting {
    int account;
    long long amount; /* positive is a debit, negative a credit */
};

#define MAX_ACCOUNTS 24
#define MAX_POSTINGS 8

static struct account accounts[MAX_ACCOUNTS];
static int account_count;
static int accepted, refused;

static const char *const kind_names[] = { "asset", "liability", "equity", "income", "expense" };

static int find_account(const char *code)
{
    for (int i = 0; i < account_count; i++)
        if (strcmp(accounts[i].code, code) == 0)
            return i;
    return -1;
}

static int open_account(const char *code, enum kind kind)
{
    if (account_count == MAX_ACCOUNTS || find_account(code) >= 0)
        return -1;
    struct account *a = &accounts[account_count];
    memset(a, 0, sizeof *a);
    strncpy(a->code, code, sizeof a->code - 1);
    a->kind = kind;
    return account_count++;
}

static int debit_is_normal(enum kind kind)
{
    return kind == ASSET || kind == EXPENSE;
}

static long long net(const struct account *a)
{
    return a->debit - a->credit;
}

static long long natural_balance(const struct account *a)
{
    return debit_is_normal(a->kind) ? net(a) : -net(a);
}

static void apply(struct posting p)
{
    struct account *a = &accounts[p.account];
    if (p.amount >= 0)
        a->debit += p.amount;
    else
        a->credit -= p.amount;
    a->postings++;
}

/* An entry is booked only as a whole and only if it sums to zero. */
static int book(const struct posting *list, int n)
{
    long long sum = 0;
    for (int i = 0; i < n; i++) {
        if (list[i].account < 0)
            return 0;
        sum += list[i].amount;
    }
    if (n < 2 || sum != 0)
        return 0;
    for (int i = 0; i < n; i++)
        apply(list[i]);
    return 1;
}

static void print_money(long long cents)
{
    const char *sign = cents < 0 ? "-" : "";
    if (cents < 0)
        cents = -cents;
    char text[32];
    snprintf(text, sizeof text, "%s%lld.%02lld", sign, cents / 100, cents % 100);
    printf("%12s", text);
}

static long long total_of(enum kind kind)
{
    long long t = 0;
    for (int i = 0; i < account_count; i++)
        if (accounts[i].kind == kind)
            t += natural_balance(&accounts[i]);
    return t;
}

static int trial_balance(void)
{
    long long left = 0, right = 0;
    printf("%-12s%-10s%12s%12s\n", "account", "kind", "debit", "credit");
    for (int i = 0; i < account_count; i++) {
        const struct account *a = &accounts[i];
        if (a->postings == 0)
            continue;
        long long n = net(a);
        printf("%-12s%-10s", a->code, kind_names[a->kind]);
        print_money(n > 0 ? n : 0);
        print_money(n < 0 ? -n : 0);
        printf("\n");
        if (n > 0)
            left += n;
        else
            right -= n;
    }
    printf("%-22s", "total");
    print_money(left);
    print_money(right);
    printf("\n");
    return left == right;
}

static long long close_year(int retained)
{
    long long profit = total_of(INCOME) - total_of(EXPENSE);
    for (int i = 0; i < account_count; i++) {
        if (accounts[i].kind != INCOME && accounts[i].kind != EXPENSE)
            continue;
        long long n = net(&accounts[i]);
        struct posting both[2] = { { i, -n }, { retained, n } };
        if (n != 0)
            book(both, 2);
    }
    return profit;
}

static void read_entry(int n)
{
    struct posting list[MAX_POSTINGS];
    int kept = 0;
    for (int i = 0; i < n; i++) {
        char code[12];
        long long cents;
        if (scanf("%11s %lld", code, &cents) != 2)
            break;
        if (kept < MAX_POSTINGS) {
            list[kept].account = find_account(code);
            list[kept].amount = cents;
            kept++;
        }
    }
    if (book(list, kept))
        accepted++;
    else {
        refused++;
        printf("entry %d refused\n", accepted + refused);
    }
}

int main(void)
{
    char word[12], code[12];
    int number;
    while (scanf("%11s", word) == 1) {
        if (strcmp(word, "open") == 0 && scanf("%11s %d", code, &number) == 2) {
            if (number < ASSET || number > EXPENSE || open_account(code, (enum kind)number) < 0)
                printf("cannot open %s\n", code);
        } else if (strcmp(word, "entry") == 0 && scanf("%d", &number) == 1) {
            read_entry(number);
        }
    }
    printf("%d entries booked, %d refused\n", accepted, refused);
    printf("balanced: %s\n", trial_balance() ? "yes" : "no");
    int retained = find_account("retained");
    if (retained < 0)
        retained = open_account("retained", EQUITY);
    long long profit = close_year(retained);
    printf("profit for the year:");
    print_money(profit);
    printf("\nafter closing\n");
    printf("balanced: %s\n", trial_balance() ? "yes" : "no");
    long long gap = total_of(ASSET) - total_of(LIABILITY) - total_of(EQUITY);
    printf("assets equal claims: %s\n", gap == 0 ? "yes" : "no");
    return 0;
}
