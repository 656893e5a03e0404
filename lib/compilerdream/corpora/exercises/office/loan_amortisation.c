/* Loan repayment plans: level payment found by bisection, with holidays, rate changes and extra payments. */
#include <stdio.h>

#define MAX_EVENTS 16

struct event {
    int month;
    char kind; /* r: new yearly rate in basis points, x: extra payment, h: payment holiday */
    long long value;
};

/* Runs the plan with a fixed payment and tells what is left after the given months. */
long long remainder_after(long long principal, int basis_points, int months, long long payment)
{
    long long balance = principal;
    for (int m = 0; m < months; m++) {
        long long interest = (balance * basis_points + 60000) / 120000;
        balance += interest - payment;
        if (balance <= 0)
            return balance;
    }
    return balance;
}

long long level_payment(long long principal, int basis_points, int months)
{
    long long low = principal / months, high = principal + principal * basis_points / 120000 + 1;
    while (low < high) {
        long long middle = low + (high - low) / 2;
        if (remainder_after(principal, basis_points, months, middle) <= 0)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

void run_loan(int number, long long principal, int basis_points, int months, const struct event *events, int count)
{
    long long payment = level_payment(principal, basis_points, months);
    long long balance = principal, paid = 0, interest_total = 0, capital_total = 0, extra_total = 0;
    long long year_interest = 0, year_capital = 0;
    int month = 0, holidays = 0, rate = basis_points;
    printf("loan %d: %lld.%02lld at %d.%02d%% over %d months, payment %lld.%02lld\n", number, principal / 100,
           principal % 100, basis_points / 100, basis_points % 100, months, payment / 100, payment % 100);
    while (balance > 0 && month < 480) {
        int skip = 0;
        month++;
        for (int e = 0; e < count; e++) {
            if (events[e].month != month)
                continue;
            switch (events[e].kind) {
            case 'r':
                rate = (int)events[e].value;
                payment = level_payment(balance, rate, months - month + 1 > 0 ? months - month + 1 : 1);
                printf("  month %d: rate %d.%02d%%, payment %lld.%02lld\n", month, rate / 100, rate % 100,
                       payment / 100, payment % 100);
                break;
            case 'x': {
                long long extra = events[e].value < balance ? events[e].value : balance;
                balance -= extra;
                paid += extra;
                capital_total += extra;
                extra_total += extra;
                year_capital += extra;
                break;
            }
            case 'h':
                skip = 1;
                holidays++;
                break;
            default:
                break;
            }
        }
        long long interest = (balance * rate + 60000) / 120000;
        long long instalment = skip ? 0 : payment;
        if (instalment > balance + interest)
            instalment = balance + interest;
        balance += interest - instalment;
        paid += instalment;
        interest_total += interest;
        capital_total += instalment - interest;
        year_interest += interest;
        year_capital += instalment - interest;
        if (month % 12 == 0 || balance == 0) {
            printf("  year %2d: interest %7lld.%02lld left %9lld.%02lld%s\n", (month + 11) / 12, year_interest / 100,
                   year_interest % 100, balance / 100, balance % 100, year_capital < 0 ? " (grew)" : "");
            year_interest = year_capital = 0;
        }
    }
    printf("  done in %d months, %d holidays, extra %lld.%02lld, interest %lld.%02lld\n", month, holidays,
           extra_total / 100, extra_total % 100, interest_total / 100, interest_total % 100);
    printf("  books %s\n", balance == 0 && capital_total == principal && paid == principal + interest_total
                               ? "close" : "do not close");
}

int main(void)
{
    long long principal;
    int basis_points, months, count, number = 0;
    while (scanf("%lld %d %d %d", &principal, &basis_points, &months, &count) == 4) {
        struct event events[MAX_EVENTS];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            struct event e;
            if (scanf("%d %c %lld", &e.month, &e.kind, &e.value) != 3)
                break;
            if (kept < MAX_EVENTS)
                events[kept++] = e;
        }
        number++;
        if (principal <= 0 || months <= 0 || basis_points < 0) {
            printf("loan %d: nonsense\n", number);
            continue;
        }
        run_loan(number, principal, basis_points, months, events, kept);
    }
    return 0;
}
