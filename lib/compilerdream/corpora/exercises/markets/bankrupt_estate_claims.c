/* Divides a bankrupt estate among creditors by four classical rules and checks their properties. */
#include <stdio.h>

#define MAX_CLAIMS 8

typedef long long money;

struct estate {
    money amount;
    int n;
    money claim[MAX_CLAIMS];
};

typedef void (*division_rule)(const struct estate *, money *);

static money least(money a, money b) { return a < b ? a : b; }
static money most(money a, money b) { return a > b ? a : b; }

static money total_claims(const struct estate *e)
{
    money sum = 0;
    for (int i = 0; i < e->n; i++)
        sum += e->claim[i];
    return sum;
}

/* Hands out left-over cents, one each, to creditors that are not yet paid in full. */
static void spread_cents(const struct estate *e, money *award, money left)
{
    for (int i = 0; left > 0; i = (i + 1) % e->n)
        if (award[i] < e->claim[i]) {
            award[i]++;
            left--;
        }
}

static void proportional(const struct estate *e, money *award)
{
    money sum = total_claims(e), left = e->amount;
    for (int i = 0; i < e->n; i++) {
        award[i] = e->amount * e->claim[i] / sum;
        left -= award[i];
    }
    spread_cents(e, award, left);
}

/* Largest common cap so that the capped claims fit into the estate. */
static money capped_sum(const struct estate *e, money cap)
{
    money sum = 0;
    for (int i = 0; i < e->n; i++)
        sum += least(cap, e->claim[i]);
    return sum;
}

static void equal_awards(const struct estate *e, money *award)
{
    money low = 0, high = e->amount;
    while (low < high) {
        money mid = low + (high - low + 1) / 2;
        if (capped_sum(e, mid) <= e->amount)
            low = mid;
        else
            high = mid - 1;
    }
    for (int i = 0; i < e->n; i++)
        award[i] = least(low, e->claim[i]);
    spread_cents(e, award, e->amount - capped_sum(e, low));
}

/* Equal losses are equal awards of what is missing. */
static void equal_losses(const struct estate *e, money *award)
{
    struct estate loss = *e;
    loss.amount = total_claims(e) - e->amount;
    equal_awards(&loss, award);
    for (int i = 0; i < e->n; i++)
        award[i] = e->claim[i] - award[i];
}

static void contested_garment(const struct estate *e, money *award)
{
    struct estate half = *e;
    money sum = total_claims(e);
    int upper = 2 * e->amount > sum;
    for (int i = 0; i < e->n; i++)
        half.claim[i] = e->claim[i] / 2;
    half.amount = upper ? sum - e->amount : e->amount;
    equal_awards(&half, award);
    if (upper)
        for (int i = 0; i < e->n; i++)
            award[i] = e->claim[i] - award[i];
}

static int within_claims(const struct estate *e, const money *award)
{
    money sum = 0;
    for (int i = 0; i < e->n; i++) {
        if (award[i] < 0 || award[i] > e->claim[i])
            return 0;
        sum += award[i];
    }
    return sum == e->amount;
}

/* A rule is self-dual when awarding E or rationing the loss C-E gives the same split. */
static money duality_gap(const struct estate *e, division_rule rule)
{
    money award[MAX_CLAIMS], loss[MAX_CLAIMS], gap = 0;
    struct estate other = *e;
    other.amount = total_claims(e) - e->amount;
    rule(e, award);
    rule(&other, loss);
    for (int i = 0; i < e->n; i++) {
        money d = e->claim[i] - loss[i] - award[i];
        gap = most(gap, d < 0 ? -d : d);
    }
    return gap;
}

static const struct {
    const char *name;
    division_rule rule;
} rules[] = {
    {"proportional", proportional},
    {"equal awards", equal_awards},
    {"equal losses", equal_losses},
    {"garment", contested_garment},
};

int main(void)
{
    struct estate e;
    while (scanf("%lld %d", &e.amount, &e.n) == 2) {
        if (e.n < 1 || e.n > MAX_CLAIMS)
            return 0;
        for (int i = 0; i < e.n; i++)
            if (scanf("%lld", &e.claim[i]) != 1)
                return 0;
        money sum = total_claims(&e);
        printf("estate %lld.%02lld, claims %lld.%02lld\n", e.amount / 100, e.amount % 100, sum / 100, sum % 100);
        if (e.amount >= sum) {
            puts("  everybody is paid in full");
            continue;
        }
        for (unsigned r = 0; r < sizeof rules / sizeof rules[0]; r++) {
            money award[MAX_CLAIMS];
            rules[r].rule(&e, award);
            printf("  %-12s", rules[r].name);
            for (int i = 0; i < e.n; i++)
                printf(" %6lld.%02lld", award[i] / 100, award[i] % 100);
            printf("  %s%s\n", within_claims(&e, award) ? "fits" : "BROKEN",
                   duality_gap(&e, rules[r].rule) <= 1 ? ", self-dual" : "");
        }
    }
    return 0;
}
