import Bugsnag
import SwiftUI

@main
struct MossopApp: App {
    private let ledger = try! Ledger()

    init() {
        Bugsnag.start()
    }

    var body: some Scene {
        WindowGroup {
            NavigationStack {
                PlansView(ledger: ledger)
            }
            .task { try? await CoverageImport(ledger: ledger).run() }
            .task { try? await Crumbs(ledger: ledger).follow() }
        }
    }
}

struct PlansView: View {
    let ledger: Ledger
    @State private var plans: [String] = []
    @State private var tag = ""

    var body: some View {
        List {
            ForEach(plans, id: \.self) { Text($0) }
            TextField("Tag for the receipts folder", text: $tag)
                .onSubmit { Task { try? await ledger.add(TagRow(label: tag)) } }
            NavigationLink("About") { AboutView() }
        }
        .task {
            do {
                for try await rows in Watch<PlanRow>(ledger: ledger).labels() { plans = rows.map(\.label) }
            } catch {
                plans = []
            }
        }
    }
}
