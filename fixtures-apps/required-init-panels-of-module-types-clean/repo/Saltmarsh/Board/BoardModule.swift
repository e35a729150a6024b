/// A part of the product that puts panels on the board.
protocol BoardModule {
    static var panels: [Panel.Type] { get }
}
