import SwiftUI

struct PlanScreen: View {
    let model: PlanModel

    var body: some View {
        List {
            BulletSection(title: "Avoid", lines: model.avoid)
            BulletSection(title: "Because of", lines: model.reasons)
            BulletSection(title: "You told us", lines: model.typed)
            WeekSection()
        }
        .navigationTitle("This week")
        .task {
            await model.restore()
            await model.refresh()
        }
        .toolbar {
            NavigationLink { AboutTansyfield() } label: { Image(systemName: "info.circle") }
        }
    }
}
