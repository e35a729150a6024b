import HealthKit
import SwiftUI

struct ShelfView: View {
    @Environment(RecordShelf.self) private var shelf

    var body: some View {
        List {
            ForEach(shelf.records, id: \.uuid) { record in
                Button(record.displayName) { shelf.open(record) }
            }
            Menu("Order") {
                ForEach(ShelfOrder.allCases) { order in
                    Button(order.rawValue.capitalized) { shelf.sort(by: order) }
                }
            }
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
        .task { try? await shelf.load() }
    }
}
