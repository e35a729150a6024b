import SwiftUI

struct CareRow: View {
    let title: String
    var detail: String?

    var body: some View {
        VStack(alignment: .leading) {
            Text(title)
            if let detail {
                Text(detail).font(.caption).foregroundStyle(.secondary)
            }
        }
    }
}
