// Limit order book: price-time priority matching of buy and sell orders, with cancels and a fee account.
#include <algorithm>
#include <cstdio>

struct Order {
    int id;
    int trader;
    int price;
    int quantity;
};

struct Trader {
    int id = 0;
    long long cash = 0;
    int shares = 0;
    int trades = 0;
};

struct Tape {
    long long value = 0;
    int volume = 0;
    int prints = 0;
    int high = 0;
    int low = 0;
    void add(int price, int quantity) {
        high = prints ? std::max(high, price) : price;
        low = prints ? std::min(low, price) : price;
        value += static_cast<long long>(price) * quantity;
        volume += quantity;
        ++prints;
    }
};

// A list of bounded length that keeps its order on insertion and removal.
template <typename T, int Room>
class Row {
public:
    int size() const { return count_; }
    T &operator[](int i) { return items_[i]; }
    const T &operator[](int i) const { return items_[i]; }
    bool insert(int at, const T &value) {
        if (count_ == Room) return false;
        for (int i = count_++; i > at; --i) items_[i] = items_[i - 1];
        items_[at] = value;
        return true;
    }
    void erase(int at) {
        --count_;
        for (int i = at; i < count_; ++i) items_[i] = items_[i + 1];
    }

private:
    T items_[Room] = {};
    int count_ = 0;
};

class Side {
public:
    explicit Side(int direction) : direction_(direction) {}

    // Best price first; among equal prices the earlier order first.
    void insert(const Order &o) {
        int at = orders_.size();
        while (at > 0 && better(o.price, orders_[at - 1].price)) --at;
        if (!orders_.insert(at, o)) std::printf("book full, order %d dropped\n", o.id);
    }
    bool crosses(int price) const { return orders_.size() > 0 && !better(price, orders_[0].price); }
    Order &front() { return orders_[0]; }
    void pop() { orders_.erase(0); }
    bool cancel(int id) {
        for (int i = 0; i < orders_.size(); ++i)
            if (orders_[i].id == id) {
                orders_.erase(i);
                return true;
            }
        return false;
    }
    void print(const char *title) const {
        std::printf("%s:", title);
        for (int i = 0; i < orders_.size();) {
            int price = orders_[i].price, sum = 0;
            for (; i < orders_.size() && orders_[i].price == price; ++i) sum += orders_[i].quantity;
            std::printf(" %d@%d", sum, price);
        }
        std::printf("\n");
    }

private:
    bool better(int a, int b) const { return direction_ > 0 ? a > b : a < b; }
    int direction_;
    Row<Order, 64> orders_;
};

class Market {
public:
    Market() : bids_(1), asks_(-1), fees_(0) {}

    void limit(bool buying, Order o) {
        Side &other = buying ? asks_ : bids_;
        while (o.quantity > 0 && other.crosses(o.price)) {
            Order &rest = other.front();
            if (rest.trader == o.trader) {
                std::printf("order %d would meet its own trader's %d: cancelled\n", o.id, rest.id);
                return;
            }
            int quantity = std::min(rest.quantity, o.quantity);
            settle(buying ? o.trader : rest.trader, buying ? rest.trader : o.trader, rest.price, quantity);
            rest.quantity -= quantity;
            o.quantity -= quantity;
            if (rest.quantity == 0) other.pop();
        }
        if (o.quantity > 0) (buying ? bids_ : asks_).insert(o);
    }
    bool cancel(int id) { return bids_.cancel(id) || asks_.cancel(id); }
    void show() const {
        bids_.print("  bids");
        asks_.print("  asks");
    }
    void close() const {
        long long cash = fees_;
        int shares = 0;
        for (int i = 0; i < traders_.size(); ++i) {
            const Trader &t = traders_[i];
            std::printf("trader %d: %d trades, %+d shares, cash %+lld\n", t.id, t.trades, t.shares, t.cash);
            cash += t.cash;
            shares += t.shares;
        }
        std::printf("fees %lld, volume %d in %d trades, range %d to %d\n", fees_, tape_.volume, tape_.prints,
                    tape_.low, tape_.high);
        if (tape_.volume) std::printf("average price %.2f\n", static_cast<double>(tape_.value) / tape_.volume);
        std::printf("zero-sum check: %s\n", cash == 0 && shares == 0 ? "passed" : "failed");
    }

private:
    Trader *find(int id) {
        for (int i = 0; i < traders_.size(); ++i)
            if (traders_[i].id == id) return &traders_[i];
        return nullptr;
    }
    void enrol(int id) {
        if (find(id)) return;
        int at = 0;
        while (at < traders_.size() && traders_[at].id < id) ++at;
        Trader fresh;
        fresh.id = id;
        traders_.insert(at, fresh);
    }
    void settle(int buyer, int seller, int price, int quantity) {
        long long value = static_cast<long long>(price) * quantity;
        long long fee = (value + 999) / 1000;
        enrol(buyer);
        enrol(seller);
        Trader &b = *find(buyer), &s = *find(seller);
        b.cash -= value + fee;
        s.cash += value - fee;
        b.shares += quantity;
        s.shares -= quantity;
        ++b.trades;
        ++s.trades;
        fees_ += 2 * fee;
        tape_.add(price, quantity);
        std::printf("trade %d at %d: %d buys from %d\n", quantity, price, buyer, seller);
    }
    Side bids_, asks_;
    Row<Trader, 32> traders_;
    Tape tape_;
    long long fees_;
};

int main() {
    Market market;
    char verb;
    int next = 1;
    while (std::scanf(" %c", &verb) == 1) {
        int trader, price, quantity;
        if (verb == 's') {
            market.show();
        } else if (verb == 'c') {
            if (std::scanf("%d", &price) != 1) break;
            std::printf("cancel %d: %s\n", price, market.cancel(price) ? "done" : "not found");
        } else {
            if (std::scanf("%d %d %d", &trader, &quantity, &price) != 3) break;
            market.limit(verb == 'B', Order{next++, trader, price, quantity});
        }
    }
    market.show();
    market.close();
    return 0;
}
