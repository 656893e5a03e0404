// Opens a stock exchange: collects orders, finds the single price with the largest turnover and rations the orders.
#include <cstdio>
#include <cstdlib>

enum class Side { buy, sell };

struct Order {
    int id;
    Side side;
    int limit;      // 0: at any price
    int quantity;
    int filled;

    bool accepts(int price) const
    {
        if (limit == 0) return true;
        return side == Side::buy ? limit >= price : limit <= price;
    }
    bool insists(int price) const { return accepts(price) && limit != price; }
};

class Book {
public:
    static constexpr int capacity = 40;

    explicit Book(int reference) : reference_(reference) {}

    bool enter(int id, char side, int limit, int quantity)
    {
        if (count_ == capacity || quantity <= 0 || limit < 0) return false;
        orders_[count_++] = {id, side == 'b' ? Side::buy : Side::sell, limit, quantity, 0};
        return true;
    }
    bool cancel(int id)
    {
        for (int i = 0; i < count_; ++i)
            if (orders_[i].id == id) {
                for (--count_; i < count_; ++i) orders_[i] = orders_[i + 1];
                return true;
            }
        return false;
    }
    int volume(Side side, int price) const
    {
        int sum = 0;
        for (int i = 0; i < count_; ++i)
            if (orders_[i].side == side && orders_[i].accepts(price)) sum += orders_[i].quantity;
        return sum;
    }
    int turnover(int price) const
    {
        int b = volume(Side::buy, price), s = volume(Side::sell, price);
        return b < s ? b : s;
    }
    int surplus(int price) const { return volume(Side::buy, price) - volume(Side::sell, price); }

    // Largest turnover, then smallest surplus, then nearest to the reference, then the higher price.
    bool better(int a, int b) const
    {
        if (turnover(a) != turnover(b)) return turnover(a) > turnover(b);
        int sa = std::abs(surplus(a)), sb = std::abs(surplus(b));
        if (sa != sb) return sa < sb;
        int da = std::abs(a - reference_), db = std::abs(b - reference_);
        return da != db ? da < db : a > b;
    }
    int clearing_price() const
    {
        int best = reference_;
        for (int i = 0; i < count_; ++i)
            if (orders_[i].limit > 0 && better(orders_[i].limit, best)) best = orders_[i].limit;
        return best;
    }
    int exhaustive_turnover() const
    {
        int most = 0;
        for (int p = 1; p < 400; ++p)
            if (turnover(p) > most) most = turnover(p);
        return most;
    }

    void open()
    {
        int price = clearing_price(), traded = turnover(price);
        for (int i = 0; i < count_; ++i)
            if (orders_[i].limit > 0 && first_with_limit(i))
                std::printf("  at %3d: buy %4d sell %4d%s\n", orders_[i].limit, volume(Side::buy, orders_[i].limit),
                            volume(Side::sell, orders_[i].limit), orders_[i].limit == price ? " <" : "");
        if (traded == 0) {
            std::puts("  no trade");
            return;
        }
        int bought = ration(Side::buy, price, traded), sold = ration(Side::sell, price, traded);
        int surplus_kept = 0;
        std::printf("  price %d, turnover %d, left over %d\n  filled", price, traded, surplus(price));
        for (int i = 0; i < count_; ++i) {
            const Order &o = orders_[i];
            if (o.filled) std::printf(" %d:%d", o.id, o.filled);
            if (o.limit) surplus_kept += o.filled * std::abs(o.limit - price);
        }
        std::printf("\n  saved against limits %d, %s, %s\n", surplus_kept,
                    bought == traded && sold == traded ? "both sides even" : "UNEVEN",
                    traded == exhaustive_turnover() ? "no price trades more" : "NOT THE BEST");
        int kept = 0;
        for (int i = 0; i < count_; ++i) {
            Order o = orders_[i];
            o.quantity -= o.filled;
            o.filled = 0;
            if (o.quantity > 0 && o.limit > 0) orders_[kept++] = o;
        }
        count_ = kept;
        reference_ = price;
    }

private:
    bool first_with_limit(int at) const
    {
        for (int i = 0; i < at; ++i)
            if (orders_[i].limit == orders_[at].limit) return false;
        return true;
    }
    // Better limits are served fully; those at the price share what is left in proportion, odd pieces by time.
    int ration(Side side, int price, int traded)
    {
        int left = traded, marginal = 0, served = 0;
        for (int pass = 0; pass < 3; ++pass) {
            int share = left;
            for (int i = 0; i < count_; ++i) {
                Order &o = orders_[i];
                if (o.side != side || !o.accepts(price)) continue;
                bool strong = o.insists(price);
                int give = 0;
                if (pass == 0) {
                    give = strong ? o.quantity : 0;
                    if (!strong) marginal += o.quantity;
                } else if (!strong && pass == 1) {
                    give = share * o.quantity / marginal;
                } else {
                    give = o.quantity - o.filled;
                }
                if (give > left) give = left;
                if (pass == 1 && strong) give = 0;
                o.filled += give;
                left -= give;
                served += give;
            }
        }
        return served;
    }

    Order orders_[capacity] = {};
    int count_ = 0;
    int reference_;
};

int main()
{
    int reference, next = 1, session = 1;
    if (std::scanf("%d", &reference) != 1 || reference < 1) return 0;
    Book book(reference);
    char what;
    int limit, quantity;
    while (std::scanf(" %c", &what) == 1) {
        if (what == 'o') {
            std::printf("session %d\n", session++);
            book.open();
        } else if (what == 'c') {
            if (std::scanf("%d", &limit) != 1) break;
            std::printf("order %d %s\n", limit, book.cancel(limit) ? "cancelled" : "unknown");
        } else if (what == 'b' || what == 's') {
            if (std::scanf("%d %d", &limit, &quantity) != 2) break;
            if (!book.enter(next++, what, limit, quantity)) std::printf("order %d refused\n", next - 1);
        }
    }
    return 0;
}
