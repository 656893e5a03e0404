// Spanning-tree protocol: bridges exchange configuration messages until the loops between segments are blocked.
#include <cstdio>

namespace {

constexpr int max_bridges = 16, max_segments = 24, max_ports = 6;

struct Offer {
    int root = 0, distance = 0, sender = 0, port = 0;
    bool better_than(const Offer &o) const {
        if (root != o.root) return root < o.root;
        if (distance != o.distance) return distance < o.distance;
        if (sender != o.sender) return sender < o.sender;
        return port < o.port;
    }
};

enum class Role { disabled, root, designated, blocked };

class Segment {
    Offer heard_;
    bool has_ = false;
public:
    void forget() { has_ = false; }
    void speak(const Offer &o) {
        if (!has_ || o.better_than(heard_)) { heard_ = o; has_ = true; }
    }
    const Offer *best() const { return has_ ? &heard_ : nullptr; }
};

class Bridge {
    int id_ = 0, ports_ = 0, root_port_ = -1;
    int segment_[max_ports] = {}, cost_[max_ports] = {};
    Role role_[max_ports] = {};
    Offer view_;
    bool alive_ = false;
public:
    void start(int id) {
        id_ = id;
        alive_ = true;
        reset();
    }
    void reset() {
        view_ = Offer{};
        view_.root = view_.sender = id_;
        root_port_ = -1;
        for (int p = 0; p < ports_; p++) role_[p] = Role::designated;
    }
    void stop() {
        alive_ = false;
        for (auto &r : role_) r = Role::disabled;
    }
    bool attach(int segment, int cost) {
        if (ports_ == max_ports) return false;
        segment_[ports_] = segment;
        cost_[ports_] = cost;
        role_[ports_++] = Role::designated;
        return true;
    }
    bool alive() const { return alive_; }
    int id() const { return id_; }
    int ports() const { return ports_; }
    int segment(int p) const { return segment_[p]; }
    int root() const { return view_.root; }
    int distance() const { return view_.distance; }
    Role role(int p) const { return role_[p]; }
    bool forwards(int p) const { return alive_ && (role_[p] == Role::root || role_[p] == Role::designated); }
    Offer offer_for(int p) const {
        Offer o = view_;
        o.port = p;
        return o;
    }
    void announce(Segment *segments) const {
        for (int p = 0; p < ports_; p++) segments[segment_[p]].speak(offer_for(p));
    }
    bool listen(const Segment *segments) {
        Offer best;
        best.root = best.sender = id_;
        int best_port = -1, best_total = 0;
        Offer best_heard;
        for (int p = 0; p < ports_; p++) {
            const Offer *o = segments[segment_[p]].best();
            if (!o || o->sender == id_ || o->root >= id_) continue;
            int total = o->distance + cost_[p];
            bool wins = best_port < 0 || o->root < best_heard.root ||
                        (o->root == best_heard.root &&
                         (total < best_total || (total == best_total && o->sender < best_heard.sender)));
            if (wins) { best_port = p; best_total = total; best_heard = *o; }
        }
        if (best_port >= 0) { best.root = best_heard.root; best.distance = best_total; }
        bool changed = best.root != view_.root || best.distance != view_.distance || best_port != root_port_;
        view_ = best;
        root_port_ = best_port;
        for (int p = 0; p < ports_; p++) {
            const Offer *o = segments[segment_[p]].best();
            Role r = Role::designated;
            if (p == root_port_) r = Role::root;
            else if (o && o->better_than(offer_for(p))) r = Role::blocked;
            changed |= r != role_[p];
            role_[p] = r;
        }
        return changed;
    }
};

Bridge bridges[max_bridges];
Segment segments[max_segments];
int bridge_count, segment_count;

template <typename F> void each_living(F f) {
    for (int b = 0; b < bridge_count; b++)
        if (bridges[b].alive()) f(bridges[b]);
}

int converge() {
    int rounds = 0;
    bool changed = true;
    each_living([](Bridge &b) { b.reset(); });
    while (changed && rounds < 100) {
        changed = false;
        for (int s = 0; s < segment_count; s++) segments[s].forget();
        each_living([](Bridge &b) { b.announce(segments); });
        each_living([&](Bridge &b) { changed |= b.listen(segments); });
        rounds++;
    }
    return rounds;
}

struct Groups {
    int parent[max_bridges + max_segments];
    Groups() { for (int i = 0; i < max_bridges + max_segments; i++) parent[i] = i; }
    int find(int x) { return parent[x] == x ? x : parent[x] = find(parent[x]); }
    bool join(int a, int b) {
        a = find(a); b = find(b);
        if (a == b) return false;
        parent[a] = b;
        return true;
    }
};

void verify() {
    Groups physical, active;
    bool loop = false, same = true;
    for (int b = 0; b < bridge_count; b++)
        for (int p = 0; p < bridges[b].ports(); p++) {
            int s = max_bridges + bridges[b].segment(p);
            if (bridges[b].alive()) physical.join(b, s);
            if (bridges[b].forwards(p) && !active.join(b, s)) loop = true;
        }
    for (int x = 0; x < segment_count; x++)
        for (int y = 0; y < x; y++)
            same &= (physical.find(max_bridges + x) == physical.find(max_bridges + y)) ==
                    (active.find(max_bridges + x) == active.find(max_bridges + y));
    std::printf("  loops %s, reach %s\n", loop ? "PRESENT" : "none", same ? "kept" : "LOST");
}

void show(int rounds) {
    std::printf("converged after %d rounds\n", rounds);
    each_living([](Bridge &b) {
        std::printf("  bridge %3d root %3d distance %2d ports", b.id(), b.root(), b.distance());
        for (int p = 0; p < b.ports(); p++) std::printf(" %d%c", b.segment(p), "-RDB"[static_cast<int>(b.role(p))]);
        std::printf("\n");
    });
    verify();
}

int index_of(int id) {
    for (int b = 0; b < bridge_count; b++)
        if (bridges[b].id() == id) return b;
    return -1;
}

}  // namespace

int main() {
    char order;
    int id, segment, cost;
    while (std::scanf(" %c", &order) == 1) {
        if (order == 'c') { show(converge()); continue; }
        if (std::scanf("%d", &id) != 1) break;
        int b = index_of(id);
        if (order == 'b' && b < 0 && bridge_count < max_bridges) {
            bridges[bridge_count++].start(id);
        } else if (order == 'k' && b >= 0) {
            std::printf("bridge %d goes down\n", id);
            bridges[b].stop();
        } else if (order == 'a' && std::scanf("%d %d", &segment, &cost) == 2) {
            if (b < 0 || segment < 0 || segment >= max_segments || !bridges[b].attach(segment, cost))
                std::printf("cannot attach %d to segment %d\n", id, segment);
            else if (segment >= segment_count) segment_count = segment + 1;
        }
    }
    return 0;
}
