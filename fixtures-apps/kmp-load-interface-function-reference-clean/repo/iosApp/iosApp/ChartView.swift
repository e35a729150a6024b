import Shared
import SwiftUI

struct ChartView: View {
    let presenter: ChartPresenter
    @State private var lines: [String] = []

    var body: some View {
        List(lines, id: \.self) { Text($0) }
            .task { lines = (try? await presenter.refresh()) ?? [] }
            .toolbar { Link("Privacy", destination: URL(string: "https://cedar.clinic/privacy")!) }
    }
}
