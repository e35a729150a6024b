import SwiftUI

struct WeekSection: View {
    private let days = Calendar.current.weekdaySymbols
    @AppStorage("cookedDays") private var cooked = ""

    var body: some View {
        Section("Cooking") {
            ForEach(days, id: \.self) { day in
                Button(day) { cooked += cooked.isEmpty ? day : ", \(day)" }
            }
            if !cooked.isEmpty { Text("Cooked on \(cooked)") }
        }
    }
}
