/* Supermarket till: basket discounts by a table of rule functions, best coupon by trying each, change in coins. */
#include <stdio.h>
#include <string.h>

struct product { const char *name; int cents, group; };
struct basket { int units[8]; };
struct outcome { int discount, coupon; };

enum { FRUIT, BAKERY, DRINK, HOUSE };
enum { PRODUCTS = 8 };

const struct product shelf[PRODUCTS] = {
    { "apple", 45, FRUIT }, { "melon", 299, FRUIT }, { "bread", 265, BAKERY }, { "roll", 35, BAKERY },
    { "juice", 189, DRINK }, { "water", 79, DRINK }, { "soap", 149, HOUSE }, { "brush", 420, HOUSE },
};

int group_total(const struct basket *b, int group)
{
    int sum = 0;
    for (int i = 0; i < PRODUCTS; i++)
        if (shelf[i].group == group)
            sum += b->units[i] * shelf[i].cents;
    return sum;
}

int gross(const struct basket *b)
{
    return group_total(b, FRUIT) + group_total(b, BAKERY) + group_total(b, DRINK) + group_total(b, HOUSE);
}

/* Always on: three for two on drinks of one kind, and ten rolls for the price of eight. */
int shelf_offers(const struct basket *b)
{
    return b->units[4] / 3 * shelf[4].cents + b->units[5] / 3 * shelf[5].cents + b->units[3] / 10 * 2 * shelf[3].cents;
}

int no_coupon(const struct basket *b) { (void)b; return 0; }
int tenth_off(const struct basket *b) { return (gross(b) - shelf_offers(b)) / 10; }
int fiver_from_thirty(const struct basket *b) { return gross(b) - shelf_offers(b) >= 3000 ? 500 : 0; }
int half_fruit(const struct basket *b) { int f = group_total(b, FRUIT) / 2; return f < 600 ? f : 600; }

int breakfast(const struct basket *b)
{
    int sets = b->units[2] < b->units[4] ? b->units[2] : b->units[4];
    return sets * 120;
}

int (*const coupons[])(const struct basket *) = { no_coupon, tenth_off, fiver_from_thirty, half_fruit, breakfast };
const char *const coupon_names[] = { "none", "tenth off", "five off thirty", "half-price fruit", "breakfast" };
enum { COUPONS = sizeof coupons / sizeof coupons[0] };

struct outcome best_coupon(const struct basket *b)
{
    struct outcome best = { 0, 0 };
    for (int c = 1; c < COUPONS; c++) {
        int d = coupons[c](b);
        if (d > best.discount) {
            best.discount = d;
            best.coupon = c;
        }
    }
    return best;
}

int give_change(int cents)
{
    static const int coins[] = { 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1 };
    int pieces = 0;
    printf("  change");
    for (unsigned i = 0; i < sizeof coins / sizeof coins[0]; i++) {
        int n = cents / coins[i];
        if (n > 0)
            printf(" %dx%d", n, coins[i]);
        cents -= n * coins[i];
        pieces += n;
    }
    printf(" (%d pieces)\n", pieces);
    return pieces;
}

int main(void)
{
    struct basket b = { { 0 } };
    char word[12];
    int units, customer = 0, takings = 0, saved = 0, used[COUPONS] = { 0 };
    while (scanf("%11s %d", word, &units) == 2) {
        if (strcmp(word, "pay") != 0) {
            int i = 0;
            while (i < PRODUCTS && strcmp(shelf[i].name, word) != 0)
                i++;
            if (i == PRODUCTS || b.units[i] + units < 0)
                printf("  cannot scan %d %s\n", units, word);
            else
                b.units[i] += units;
            continue;
        }
        struct outcome best = best_coupon(&b);
        int offers = shelf_offers(&b), due = gross(&b) - offers - best.discount;
        printf("customer %d: gross %d, offers %d, coupon %s %d, due %d\n", ++customer, gross(&b), offers,
               coupon_names[best.coupon], best.discount, due);
        if (units < due) {
            printf("  pays only %d, sent away\n", units);
        } else {
            give_change(units - due);
            takings += due;
            saved += offers + best.discount;
            used[best.coupon]++;
        }
        memset(&b, 0, sizeof b);
    }
    printf("takings %d.%02d, given away %d.%02d\n", takings / 100, takings % 100, saved / 100, saved % 100);
    for (int c = 0; c < COUPONS; c++)
        printf("%-17s used %d times\n", coupon_names[c], used[c]);
    return 0;
}
