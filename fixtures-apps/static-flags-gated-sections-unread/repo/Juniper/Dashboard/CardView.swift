import SwiftUI

struct CardView: View {
    let card: DashboardCard

    var body: some View {
        GroupBox(card.title) {
            VStack(alignment: .leading) {
                ForEach(card.lines, id: \.self) { Text($0) }
            }
            .frame(maxWidth: .infinity, alignment: .leading)
        }
    }
}
